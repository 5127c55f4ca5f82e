import { propertyName } from "../json-name.ts";

type Item = string | Readonly<Record<string, string | boolean>>;

/** A list that needs no printing, such as the choices of a picker: found out once, where it is given, and then only copied. */
export class KnownList {
  readonly #items: readonly Item[];

  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  copy(): Item[] {
    return this.#items.map(copyOf);
  }
}

/** A list in the form that is printed fastest. */
export function knownList(list: readonly unknown[]): KnownList | readonly unknown[] {
  return list.every(isKnown) ? new KnownList(list.map(copyOf)) : list;
}

function copyOf(item: Item): Item {
  return typeof item === "string" ? item : { ...item };
}

/** Whether an item stands in Flow JSON as it is: texts and booleans, by names that are the same there. */
function isKnown(item: unknown): item is Item {
  if (typeof item !== "object" || item === null) return typeof item === "string";
  if (Object.getPrototypeOf(item) !== Object.prototype) return false;
  for (const key in item) {
    const value = (item as Readonly<Record<string, unknown>>)[key];
    if ((typeof value !== "string" && typeof value !== "boolean") || propertyName(key) !== key) return false;
  }
  return true;
}
