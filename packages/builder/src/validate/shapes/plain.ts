import type { PropertyDefinition } from "../../components/definition.ts";
import type { AnyVersion } from "../../versions.ts";
import { SHORTEST } from "../expression/references.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { legalId } from "./legal-texts.ts";

/** Whether a value is so plainly right that it needs no closer look. Most are, so most of a document is read by this alone. */
export type IsPlain = (value: unknown) => boolean;

/** What decides whether an object is. */
interface PlainShape {
  readonly properties: ReadonlyMap<string, { readonly isRequired: boolean; readonly isPlain: IsPlain }>;
  readonly required: readonly unknown[];
}

const never: IsPlain = () => false;

/** How to see that a value of a property is plainly right; what is right in a less common way gets the closer look. `item` is what the objects in it look like. */
export function plainTest(definition: PropertyDefinition, version: AnyVersion, item: PlainShape | undefined): IsPlain {
  // Not everywhere: inside a Form it is refused.
  if (definition.notInForm === true) return never;
  switch (definition.value) {
    case "boolean":
      return (value) => typeof value === "boolean";
    case "number":
    case "integer":
      return plainNumber(definition);
    case "enum": {
      const words: ReadonlySet<unknown> = new Set(definition.oneOf);
      return (value) => words.has(value);
    }
    case "screenId": {
      const legal = legalId(version);
      return (value) => typeof value === "string" && legal.test(value);
    }
    case "name":
      return plainText(Number.POSITIVE_INFINITY, false);
    case "fieldValue":
      // What a field may begin with depends on the field.
      return definition.dynamic === true ? never : plainText(Number.POSITIVE_INFINITY, false);
    case "components":
      return Array.isArray;
    case "layout":
    case "dataModel":
    case "routes":
      return isObject;
    case "options":
    case "chips":
      return item === undefined ? never : plainList(definition, item);
    case "string":
    case "text":
    case "richText":
    case "date":
    case "fileMessages":
      return plainText(definition.maxChars ?? Number.POSITIVE_INFINITY, definition.dynamic === true);
    default:
      return never;
  }
}

function plainNumber({ value: kind, minimum = -Infinity, maximum = Infinity }: PropertyDefinition): IsPlain {
  return (value) =>
    typeof value === "number" && value >= minimum && value <= maximum && (kind === "number" || Number.isInteger(value));
}

/** Not too few and not too many objects that are plainly right. */
function plainList(
  { minimum = 0, maximum = Infinity, maximumWithImages }: PropertyDefinition,
  item: PlainShape,
): IsPlain {
  const longest = Math.min(maximum, maximumWithImages ?? maximum);
  return (value) => {
    if (!Array.isArray(value) || value.length < minimum || value.length > longest) return false;
    for (let index = 0; index < value.length; index++) {
      const object: unknown = value[index];
      if (!isObject(object) || !isPlainObject(object, item)) return false;
    }
    return true;
  };
}

/** Whether an object has all it must have, and nothing that needs a closer look. */
export function isPlainObject(object: JsonObject, shape: PlainShape): boolean {
  let missing = shape.required.length;
  for (const name in object) {
    const property = shape.properties.get(name);
    if (property === undefined || !property.isPlain(object[name])) return false;
    if (property.isRequired) missing -= 1;
  }
  return missing === 0;
}

const SPACE = 32;
const BACKTICK = 96;
const DELETE = 127;

/** A text that begins with something to see, is short enough, and holds no reference, no expression and, where one could stand, no escape. */
function plainText(longest: number, isDynamic: boolean): IsPlain {
  return (value) => {
    if (typeof value !== "string" || value.length > longest) return false;
    const first = value.charCodeAt(0);
    const isVisible = first > SPACE && first < DELETE && first !== BACKTICK;
    if (!isVisible || (value.length >= SHORTEST && value.includes("$"))) return false;
    return !(isDynamic && value.includes("\\"));
  };
}
