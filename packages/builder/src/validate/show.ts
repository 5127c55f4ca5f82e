/** A value of JSON as messages print it. It takes any value, objects with a `toString` of their own too. */
export function show(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** How many there are of something, as messages print it: `1 item`, `2 items`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** A name with its article: `a string`, `an array`, `a Uint8Array`. */
export function withArticle(name: string): string {
  return `${/^[aeio]/i.test(name) ? "an" : "a"} ${name}`;
}

/** How many names a message lists. */
const MOST_LISTED = 10;

/** The word for so many things. */
export function pronoun(count: number): "it" | "them" {
  return count === 1 ? "it" : "them";
}

/** The first of some names, as messages list them, and how many more there are: `'a', 'b'`. */
export function listed(names: Iterable<string>, count: number): string {
  const words: string[] = [];
  for (const name of names) {
    if (words.length === MOST_LISTED) break;
    words.push(`'${name}'`);
  }
  return `${words.join(", ")}${count > words.length ? ` and ${count - words.length} more` : ""}`;
}
