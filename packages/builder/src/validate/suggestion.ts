/** More names than Meta lets a flow have of anything, so that the work is bounded where there are many words to mistake. */
const MOST_NAMES = 100;

/** The name that was probably meant, of the first hundred: as the end of a sentence, `; did you mean 'helper-text'?` */
export function didYouMean(written: string, names: Iterable<string>): string {
  const lowered = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(written.length / 3)) + 1;
  let count = 0;
  for (const name of names) {
    if (++count > MOST_NAMES) break;
    const distance = editDistance(lowered, name, bestDistance);
    // A word of which nothing is left is another word.
    const isAlike = distance < Math.max(written.length, name.length);
    if (isAlike && distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best === undefined ? "" : `; did you mean '${best}'?`;
}

const LONGEST = 60;
const MOST_DIFFERENT = 8;

/** Levenshtein's distance, where it is less than the limit; long words count as different, so that the work is bounded. */
function editDistance(left: string, name: string, limit: number): number {
  const least = Math.abs(left.length - name.length);
  if (least >= limit || least > MOST_DIFFERENT || left.length > LONGEST) return limit;
  const right = name.toLowerCase();
  // One row of the table is kept, and turned into the next.
  const row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    let replaced = row[0] ?? 0;
    row[0] = i;
    for (let j = 1; j <= right.length; j++) {
      const above = row[j] ?? 0;
      const cost = left.charCodeAt(i - 1) === right.charCodeAt(j - 1) ? 0 : 1;
      row[j] = Math.min(replaced + cost, above + 1, (row[j - 1] ?? 0) + 1);
      replaced = above;
    }
  }
  return row[right.length] ?? limit;
}
