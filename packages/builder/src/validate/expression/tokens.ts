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
    if (token === undefined) throw new ExpressionProblem(`is not understood from '${text.slice(at, at + 12)}' on`);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function wordAt(text: string, at: number, words: Words): Token | undefined {
  for (const [kind, pattern] of words) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return { kind, text: found[0] };
  }
  return undefined;
}
