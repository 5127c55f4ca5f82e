import { isObject, type JsonObject } from "../json-object.ts";
import { below, type Path, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import { checkExample } from "./examples.ts";
import { isPlainlySound } from "./plain-examples.ts";
import type { Rule } from "./rule.ts";
import { Workload } from "./workload.ts";

const PAGE = "Flow JSON, Screen data";

/** What a screen declares of its data is JSON Schema: with types, with items for lists, and with an example at the top only. */
export const dataModel: Rule = {
  id: "data-model",
  check({ screens }, report) {
    const workload = new Workload();
    for (const screen of screens) {
      for (const name of screen.fields) {
        const field = screen.data[name];
        if (name === "required" || !isObject(field)) continue;
        if (isPlainSchema(field) && isPlainlySound(field.__example__, field)) continue;
        const declared: Declared = { name, place: below(screen, "data", name), report };
        if (checkSchema(field, [], declared)) checkExample(field, name, declared.place, workload, report);
      }
    }
  },
};

/** Whether a schema has the types it needs, and nothing that needs a closer look: most do. */
function isPlainSchema(schema: JsonObject, isInner = false): boolean {
  const { type, items, properties } = schema;
  if (typeof type !== "string") return false;
  if (isInner && schema.__example__ !== undefined) return false;
  if (type === "array" || items !== undefined) if (!isObject(items) || !isPlainSchema(items, true)) return false;
  if (properties === undefined) return true;
  if (!isObject(properties)) return false;
  for (const key in properties) {
    const property = properties[key];
    if (!isObject(property) || !isPlainSchema(property, true)) return false;
  }
  return true;
}

/** A field of the data while its schema is checked. */
interface Declared {
  readonly name: string;
  readonly place: Place;
  readonly report: Report;
}

/** Checks a schema and those in it, and says whether they are sound. */
function checkSchema(schema: JsonObject, keys: Path, declared: Declared): boolean {
  const { name } = declared;
  const { type, properties, items } = schema;
  let isSound = true;
  const refuse = (error: string, at: Path, message: string): void => {
    isSound = false;
    declared.report.add({ error, rule: dataModel.id, page: PAGE, places: [below(declared.place, ...at)], message });
  };
  if (keys.length > 0 && Object.hasOwn(schema, "__example__")) {
    const message = `data '${name}' has an __example__ inside of its schema; only the field itself has one`;
    refuse("INVALID_SCREEN_DATA", [...keys, "__example__"], message);
  }
  const needsType = keys.every((key) => key === "items");
  if (type === undefined && needsType) {
    const what = keys.length === 0 ? `data '${name}' has` : `the items of data '${name}' have`;
    refuse("INVALID_SCREEN_DATA", keys, `${what} no 'type'; add it`);
  } else if (type !== undefined && typeof type !== "string" && needsType) {
    refuse(
      "INVALID_SCREEN_DATA",
      [...keys, "type"],
      `the type of data '${name}' is not one word; write one, such as "string"`,
    );
  }
  if (type === "array" && items === undefined && needsType)
    refuse("INVALID_SCREEN_DATA", keys, `data '${name}' is a list without 'items'; add their schema`);
  if (isObject(items) && !checkSchema(items, [...keys, "items"], declared)) isSound = false;
  if (!isObject(properties)) return isSound;
  for (const key of Object.keys(properties)) {
    const property = properties[key];
    if (isObject(property) && !checkSchema(property, [...keys, "properties", key], declared)) isSound = false;
  }
  return isSound;
}
