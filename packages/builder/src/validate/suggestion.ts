/** More names than Meta lets a flow have of anything, so that the work is bounded where there are many words to mistake. */
const MOST_NAMES = 100;

/** Shorter words begin or end too many names. */
const SHORTEST_PART = 4;

/**
 * The name that was probably meant, as the end of a sentence: `; did you mean 'helper-text'?` It is the most alike of the first
 * hundred, or else the only one that begins or ends with what is written.
 */
export function didYouMean(written: string, names: Iterable<string>): string {
  const lowered = written.toLowerCase();
  const longer: string[] = [];
  let best: string | undefined;
  let bestDistance = Math.max(written.length > 3 ? 2 : 1, Math.floor(written.length / 3)) + 1;
  let count = 0;
  for (const name of names) {
    if (++count > MOST_NAMES) break;
    const distance = editDistance(lowered, name, bestDistance);
    // A word of which nothing is left is another word.
    const isAlike = distance < Math.max(written.length, name.length);
    if (isAlike && distance < bestDistance) [best, bestDistance] = [name, distance];
    if (written.length >= SHORTEST_PART && isPart(lowered, name.toLowerCase())) longer.push(name);
  }
  best ??= longer.length === 1 ? longer[0] : undefined;
  return best === undefined ? "" : `; did you mean '${best}'?`;
}

function isPart(part: string, whole: string): boolean {
  return whole.startsWith(part) || whole.endsWith(part);
}

const LONGEST = 60;
const MOST_DIFFERENT = 8;

/**
 * Levenshtein's distance, in which two letters that changed places are one mistake, where it is less than the limit; long words
 * count as different, so that the work is bounded.
 */
function editDistance(left: string, name: string, limit: number): number {
  const least = Math.abs(left.length - name.length);
  if (least >= limit || least > MOST_DIFFERENT || left.length > LONGEST) return limit;
  const right = name.toLowerCase();
  // Three rows of the table are kept: the one that is written, and the two before it.
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const isSame = left[i - 1] === right[j - 1];
      const edited = Math.min((above[j - 1] ?? 0) + (isSame ? 0 : 1), (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      row.push(isSwapped ? Math.min(edited, (before[j - 2] ?? 0) + 1) : edited);
    }
    [before, above] = [above, row];
  }
  return above[right.length] ?? limit;
}
