import { messageError } from "../graph/error.ts";

/** An object of a message. */
export type Part = Readonly<Record<string, unknown>>;

/** @throws {GraphError} 131008, if it is missing; 131009, if it is no object. */
export function partOf(part: Part, name: string): Part {
  const value = part[name];
  if (value === undefined || value === null) throw messageError(131008, `The parameter ${name} is required.`);
  if (typeof value === "object" && !Array.isArray(value)) return value as Part;
  throw messageError(131009, `Parameter ${name} must be an object.`);
}

/** The objects of a list; an empty one, if it is not there. */
export function partsOf(part: Part, name: string): readonly Part[] {
  const value = part[name];
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null)) return value as Part[];
  throw messageError(131009, `Parameter ${name} must be a list of objects.`);
}

/** @throws {GraphError} 131009, if it is there and no text. */
export function optionalText(part: Part, name: string): string | undefined {
  const value = part[name];
  if (value === undefined || typeof value === "string") return value;
  throw messageError(131009, `Parameter ${name} must be a string.`);
}

/** A text that has to be there, and no longer than so many characters. */
export function shortText(part: Part, name: string, longest = Number.POSITIVE_INFINITY): string {
  const text = optionalText(part, name);
  if (text === undefined || text === "") throw messageError(131008, `The parameter ${name} is required.`);
  if ([...text].length > longest)
    throw messageError(131009, `Parameter ${name} is too long: ${[...text].length} characters, at most ${longest}.`);
  return text;
}

/** One of some words, or the first where it is left out. */
export function wordOf<const Word extends string>(part: Part, name: string, words: readonly [Word, ...Word[]]): Word {
  const value = part[name] ?? words[0];
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw messageError(131009, `Parameter ${name} must be one of ${words.join(", ")}.`);
}
