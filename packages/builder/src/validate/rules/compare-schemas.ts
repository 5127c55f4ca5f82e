import { isObject, type JsonObject } from "../json-object.ts";
import { listed, show, withArticle } from "../show.ts";
import { isRange } from "./field-values.ts";

/** Why a schema does not fit another. */
export interface Mismatch {
  /** The end of a sentence. */
  readonly message: string;
  /** Whether Meta points at what is declared, not at what is passed. */
  readonly isOfTarget?: boolean;
  /** Whether Meta points nowhere. */
  readonly hidesPath?: boolean;
}

/** Compares what is bound with what is declared. Objects have the same properties, lists the same items. */
export function compareSchemas(given: JsonObject, declared: JsonObject): Mismatch | undefined {
  if (given.type !== declared.type) {
    return { message: wrongType(given.type, declared.type) };
  }
  if (isRange(given)) {
    return {
      message: "is a range of days, which Meta can't pass as a whole; read it on the other screen by ${screen.…}",
      hidesPath: true,
    };
  }
  if (given.type === "object") return compareProperties(given.properties, declared.properties);
  return given.type === "array" ? compareItems(given.items, declared.items) : undefined;
}

/** That a value is of another type than the data that takes it, as the end of a sentence. */
export function wrongType(given: unknown, declared: unknown): string {
  const fix = `pass ${withArticle(show(declared))}`;
  // What is reckoned is a number, even where it is always whole.
  const orElse = given === "number" && declared === "integer" ? ", or declare a number" : "";
  return `is of type ${show(given)}, and its data declares ${show(declared)}; ${fix}${orElse}`;
}

function compareProperties(given: unknown, declared: unknown): Mismatch | undefined {
  if (given === undefined && declared === undefined) return undefined;
  if (!isObject(given) || !isObject(declared)) return lacking("properties");
  const names = Object.keys(declared);
  const isSame = Object.keys(given).length === names.length && names.every((name) => Object.hasOwn(given, name));
  if (!isSame) {
    const words = listed(names, names.length);
    return { message: `does not have the properties that its data declares: ${words}; make them the same` };
  }
  for (const name of names) {
    const [left, right] = [given[name], declared[name]];
    const problem = isObject(left) && isObject(right) ? compareSchemas(left, right) : undefined;
    if (problem !== undefined) return { ...problem, message: `has '${name}', which ${problem.message}` };
  }
  return undefined;
}

function compareItems(given: unknown, declared: unknown): Mismatch | undefined {
  if (isObject(given) && isObject(declared)) return compareSchemas(given, declared);
  return isObject(given) === isObject(declared) ? undefined : lacking("items");
}

function lacking(key: string): Mismatch {
  return {
    message: `has or takes a value without '${key}'; declare the same '${key}' on both sides`,
    isOfTarget: true,
  };
}
