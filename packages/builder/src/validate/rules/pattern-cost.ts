/** What stands for one character, whatever it is. */
const ONE_CHARACTER = /\\.|\[(?:\\.|[^\]\\])*\]/gs;
/** A group without groups inside, and what repeats it. */
const INNERMOST_GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?([^()]*)\)([*+{]?)/g;
const FIXED_REPEAT = /\{\d+\}/g;
const VARIES = /[*+{|]/;
const REPEATS = /[*+{]/g;
/** Longer ones are not looked into. */
const LONGEST = 1000;

/**
 * About how many steps a regular expression may take on a text of some length that it does not match, as engines that go back
 * do: each repetition multiplies them by the length, and one inside of another doubles them with each character.
 */
export function patternCost(pattern: string): (length: number) => number {
  if (pattern.length > LONGEST) return () => Number.POSITIVE_INFINITY;
  let rest = pattern.replace(ONE_CHARACTER, "a").replace(FIXED_REPEAT, "");
  let isNested = false;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(INNERMOST_GROUP, (_, inside: string, repeat: string) => {
      const varies = VARIES.test(inside);
      isNested ||= varies && repeat !== "";
      return (varies ? inside : "a") + repeat;
    });
  }
  const repeats = rest.match(REPEATS)?.length ?? 0;
  return (length) => (isNested ? 2 ** length : Math.max(1, length) ** repeats);
}
