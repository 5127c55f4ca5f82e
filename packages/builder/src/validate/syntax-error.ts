import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { Lines, NOWHERE, type Position, STRICT } from "./locate.ts";

/** Why a text is no JSON, and where it stops being it. */
export interface SyntaxProblem {
  readonly reason: string;
  readonly place: Position;
}

/** What is wrong, and what to do about it, by the parser's name of it. */
const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is no value; write names and texts in double quotes",
  InvalidNumberFormat: "this is no number; write one such as 7.3",
  PropertyNameExpected: "a name in double quotes belongs here; write one, or remove the comma before it",
  ValueExpected: "a value belongs here; write one, or remove the comma before it",
  ColonExpected: "a ':' belongs here; write it after the name",
  CommaExpected: "a ',' belongs here; write it before what follows",
  CloseBraceExpected: "a '}' belongs here; close the object",
  CloseBracketExpected: "a ']' belongs here; close the list",
  EndOfFileExpected: "the document has ended before this; remove it",
  InvalidCommentToken: "JSON has no comments; remove it",
  UnexpectedEndOfComment: "JSON has no comments; remove it",
  UnexpectedEndOfString:
    "this text does not end on its line; close it with a double quote, and write line breaks as \\n",
  UnexpectedEndOfNumber: "this number is not complete; write one such as 7.3",
  InvalidUnicode: "this is no character; write \\u and four hexadecimal digits",
  InvalidEscapeCharacter: "a '\\' with this after it means nothing; write the '\\' twice",
  InvalidCharacter: "a text can't hold this; write tabs as \\t and line breaks as \\n",
};

/** Where a text stops being JSON, why, and what to do about it. */
export function locateSyntaxError(text: string): SyntaxProblem {
  const lines = new Lines(text);
  if (text.trim() === "") return { reason: "it is empty; write { … }", place: lines.position(0, 1) };
  if (text.startsWith("\uFEFF"))
    return { reason: "it begins with a byte order mark; save it as UTF-8 without one", place: lines.position(0, 1) };
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, STRICT);
  } catch {
    return { reason: "it is nested too deep; flatten it", place: NOWHERE };
  }
  const [first] = errors;
  if (first === undefined) return { reason: "it could not be parsed", place: NOWHERE };
  const reason = mistakeAt(first, text) ?? REASONS[printParseErrorCode(first.error)] ?? "it could not be parsed";
  return { reason, place: lines.position(first.offset, Math.max(1, first.length)) };
}

const CLOSES: Readonly<Record<string, string>> = {
  "}": "a ']' belongs before this; close the list",
  "]": "a '}' belongs before this; close the object",
};

/** What people get wrong so often that it has a better name than the parser's. */
function mistakeAt({ error, offset, length }: ParseError, text: string): string | undefined {
  const name = printParseErrorCode(error);
  const word = text.slice(offset, offset + length);
  if (name === "CommaExpected") return CLOSES[word];
  if (name !== "InvalidSymbol") return undefined;
  if (text[offset - 1] === '"') return 'the text has ended before this; write a double quote inside of a text as \\"';
  if (/^(?:true|false|null)$/i.test(word)) return `write ${word.toLowerCase()} in small letters`;
  if (/^(?:undefined|None|NaN|-?Infinity)$/.test(word)) return `JSON has no ${word}; leave the property out`;
  if (word.startsWith("#")) return "JSON has no comments; remove it";
  return word.startsWith("`") ? "Markdown is around the JSON; remove it" : undefined;
}
