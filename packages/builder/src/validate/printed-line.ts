/** How wide the printed part of a line may get. */
const WIDEST = 100;
/** How much of a long line stays in sight before the place. */
const BEFORE = 30;
/** What would move the cursor. Tabs stay tabs, so that the line and its carets are equally wide. */
export const CONTROL: RegExp = /[^\P{Cc}\t]/gu;
/** What takes the room of two letters. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60]/gu;
/** What takes none: marks on the letter before, and what joins pictures. */
const NO_WIDTH = /[\p{M}\u200B-\u200D]/gu;

/** The part of a line around a place, and the carets below it. */
export function crop(line: string, start: number, end: number): { readonly line: string; readonly carets: string } {
  const from = line.length <= WIDEST ? 0 : wholeFrom(line, Math.max(0, start - BEFORE));
  const to = wholeFrom(line, Math.min(line.length, from + WIDEST));
  const [before, after] = [from > 0 ? "…" : "", to < line.length ? "…" : ""];
  const indent = asWide(line.slice(from, start)).replace(/[^\t]/g, " ");
  const carets = "^".repeat(Math.max(1, asWide(line.slice(start, Math.min(end, to))).length));
  const printed = line.slice(from, to).replace(CONTROL, " ");
  return { line: `${before}${printed}${after}`, carets: `${before && " "}${indent}${carets}` };
}

/** A text of narrow letters that takes the same room. */
function asWide(text: string): string {
  return text.replace(WIDE, "  ").replace(NO_WIDTH, "");
}

/** The same index, or the one before it if it is in the middle of a character. */
function wholeFrom(line: string, index: number): number {
  return /^[\uDC00-\uDFFF]/.test(line.slice(index, index + 1)) ? index - 1 : index;
}
