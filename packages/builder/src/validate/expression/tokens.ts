import { ExpressionProblem } from "./outcome.ts";

/** A word of an expression. */
export interface Token {
  readonly kind: "reference" | "number" | "string" | "boolean" | "operator";
  readonly text: string;
}

/** The words of one of the two grammars, by kind. */
export type Words = readonly (readonly [Token["kind"], RegExp])[];

/** Cuts an expression into words. */
export function tokenize(text: string, words: Words): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? "")) {
      at += 1;
      continue;
    }
    const token = wordAt(text, at, words);
    if (token === undefined) throw new ExpressionProblem(notUnderstood(text.slice(at)));
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** What people write instead of what these grammars have, by how it begins, and what to write. */
const MISTAKES: readonly (readonly [begins: RegExp, fix: string])[] = [
  [/^=/, "compare by =="],
  [/^&/, "write &&"],
  [/^\|/, "write ||"],
  [/^and\b/i, "write && in place of 'and'"],
  [/^or\b/i, "write || in place of 'or'"],
  [/^not\b/i, "write ! in place of 'not'"],
  [/^(?:true|false)\b/i, "write true and false in small letters"],
  [/^null\b/, "there is no null; compare with ''"],
  [/^-?\d+\.\d/, "there are no decimals outside of backticks"],
  [/^\$/, "a reference is ${form.name}, ${data.name} or the same of a screen, of letters, digits, '_' and '-'"],
  [/^[\w.]+\s*\(/, "there are no functions"],
  [/^'[^']*$|^"[^"]*$/, "close the text with the quote that it begins with"],
  [/^[\p{L}_"“”‘’]/u, "write texts in single quotes, such as 'yes', with \\' for an apostrophe in them"],
];

function notUnderstood(rest: string): string {
  const fix = MISTAKES.find(([begins]) => begins.test(rest))?.[1] ?? "mend it there";
  return `is not understood from '${rest.slice(0, 12)}' on; ${fix}`;
}

function wordAt(text: string, at: number, words: Words): Token | undefined {
  for (const [kind, pattern] of words) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return { kind, text: found[0] };
  }
  return undefined;
}
