import type { PropertyDefinition } from "../../components/definition.ts";

const NOTHING: { readonly [Key in keyof Required<PropertyDefinition>]: undefined } = {
  value: undefined,
  required: undefined,
  since: undefined,
  until: undefined,
  dynamic: undefined,
  maxChars: undefined,
  maxKilobytes: undefined,
  minimum: undefined,
  maximum: undefined,
  maximumWithImages: undefined,
  enforced: undefined,
  notAbove: undefined,
  oneOf: undefined,
  openSince: undefined,
  actions: undefined,
  ranged: undefined,
  rangeOnly: undefined,
  default: undefined,
  notInForm: undefined,
};

/** The same definition with every key, in one order: so the engine lays out all alike, and need not look each key up anew. */
export function alike(definition: PropertyDefinition): PropertyDefinition {
  return { ...(NOTHING as object), ...definition };
}
