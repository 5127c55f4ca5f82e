import { jsonName } from "../json-name.ts";

/** The name in the DSL of a property; of one that has no such name, the property's own. */
export function optionName(key: string): string {
  const name = key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return jsonName(name) === key ? name : key;
}
