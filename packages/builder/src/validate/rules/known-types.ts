import { type FlowDocument, type FoundScreen, isObject, type JsonObject, own } from "../document.ts";
import type { Outcome, Resolve } from "../expression/outcome.ts";
import type { Binding } from "../schema/references.ts";
import { show } from "../show.ts";
import { brokenReference } from "./broken-reference.ts";
import { fieldOf, fieldValue } from "./field-values.ts";

const DAY = { type: "string" };
const FIELD_SCHEMAS = {
  string: { type: "string" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  strings: { type: "array", items: { type: "string" } },
  media: { type: "array", items: { type: "object" } },
  range: { type: "object", properties: { "start-date": DAY, "end-date": DAY } },
} as const satisfies Record<string, JsonObject>;

/** The schema of what a reference names; `undefined` where it is not known, or another rule speaks. */
export function schemaOf(binding: Binding, document: FlowDocument, here: FoundScreen): JsonObject | undefined {
  const screen = binding.screen === undefined ? here : document.byId.get(binding.screen);
  if (screen === undefined) return undefined;
  if (binding.scope === "form") return schemaOfField(fieldOf(screen, binding.path[0] ?? ""));
  let schema: unknown = { properties: screen.data };
  for (const key of binding.path)
    schema = isObject(schema) && isObject(schema.properties) ? own(schema.properties, key) : undefined;
  return isObject(schema) && typeof schema.type === "string" ? schema : undefined;
}

/** The schema of a field's value. */
export function schemaOfField(component: JsonObject | undefined): JsonObject | undefined {
  const kind = component === undefined ? undefined : fieldValue(component);
  if (kind === undefined) return undefined;
  if (kind !== "dateOrRange") return FIELD_SCHEMAS[kind];
  const mode = component?.mode ?? "single";
  if (mode === "range") return FIELD_SCHEMAS.range;
  return mode === "single" ? FIELD_SCHEMAS.string : undefined;
}

/** Looks up the types of references for an expression on a screen. */
export function resolverOf(document: FlowDocument, here: FoundScreen): Resolve {
  return (binding: Binding, text: string): Outcome => {
    const problem = brokenReference(document, here, binding, true);
    if (problem !== undefined) return { problem: `has '${text}', which ${problem}` };
    return { type: show(schemaOf(binding, document, here)?.type ?? "unknown") };
  };
}
