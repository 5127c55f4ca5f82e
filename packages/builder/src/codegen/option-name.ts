import { jsonName, optionName as optionNameOf } from "../json-name.ts";

/** The name in the DSL of a property; of one that has no such name, the property's own. */
export function optionName(key: string): string {
  const name = optionNameOf(key);
  return jsonName(name) === key ? name : key;
}
