import type { FlowDocument } from "../document/flow-document.ts";
import type { FoundScreen } from "../document/found.ts";
import type { Outcome, Resolve } from "../expression/outcome.ts";
import type { Binding } from "../expression/references.ts";
import { isObject, type JsonObject, own } from "../json-object.ts";
import { show } from "../show.ts";
import { brokenReference } from "./broken-reference.ts";
import { schemaOfField } from "./field-values.ts";

/** The schema of what a reference names; `undefined` where it is not known, or another rule speaks. */
export function schemaOf(binding: Binding, document: FlowDocument, here: FoundScreen): JsonObject | undefined {
  const screen = binding.screen === undefined ? here : document.byId.get(binding.screen);
  if (screen === undefined) return undefined;
  if (binding.scope === "form") return schemaOfField(screen.named.get(binding.path[0] ?? ""));
  let schema: unknown = own(screen.data, binding.path[0] ?? "");
  for (let depth = 1; depth < binding.path.length; depth++) {
    const properties = isObject(schema) ? schema.properties : undefined;
    schema = isObject(properties) ? own(properties, binding.path[depth] ?? "") : undefined;
  }
  return isObject(schema) && typeof schema.type === "string" ? schema : undefined;
}

/** Looks up the types of references for an expression on a screen. */
export function resolverOf(document: FlowDocument, here: FoundScreen): Resolve {
  return (binding: Binding, text: string): Outcome => {
    const problem = brokenReference(document, here, binding, true);
    if (problem !== undefined) return { problem: `has '${text}', which ${problem}` };
    return { type: show(schemaOf(binding, document, here)?.type ?? "unknown") };
  };
}
