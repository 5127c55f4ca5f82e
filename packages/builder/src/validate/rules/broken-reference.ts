import type { FlowDocument } from "../document/flow-document.ts";
import type { FoundScreen } from "../document/found.ts";
import type { Binding } from "../expression/references.ts";
import { isObject, own } from "../json-object.ts";
import { didYouMean } from "../suggestion.ts";

/** What is wrong with a reference, as the end of a sentence. */
export function brokenReference(
  document: FlowDocument,
  here: FoundScreen,
  binding: Binding,
  mayNameItself = false,
): string | undefined {
  const { byId } = document;
  const screen = binding.screen === undefined ? here : byId.get(binding.screen);
  if (screen === undefined)
    return `names a screen that is not in the flow${didYouMean(binding.screen ?? "", byId.keys()) || "; add it"}`;
  if (binding.screen === here.id && !mayNameItself)
    return `names the screen it stands on; leave out 'screen.${here.id}.'`;
  return binding.scope === "form" ? brokenField(screen, binding.path) : brokenData(document, screen, binding.path);
}

function brokenField(screen: FoundScreen, [name = ""]: readonly string[]): string | undefined {
  const found = screen.named.get(name);
  if (found === undefined)
    return `names a field that screen '${screen.id}' does not have${didYouMean(name, screen.named.keys()) || "; add it"}`;
  return found.shape.definition.field === undefined
    ? `names a ${found.type}, which has no value; name a field`
    : undefined;
}

function brokenData(document: FlowDocument, screen: FoundScreen, path: readonly string[]): string | undefined {
  let properties: Readonly<Record<string, unknown>> = screen.data;
  for (let depth = 0; depth < path.length; depth++) {
    const key = path[depth] ?? "";
    const field = own(properties, key);
    if (!isObject(field))
      return `names data that screen '${screen.id}' does not declare${didYouMean(key, document.keysOf(properties)) || "; declare it"}`;
    if (depth === path.length - 1) return undefined;
    if (field.type === "array") return "goes into a list, which a reference can't; take the whole list";
    properties = isObject(field.properties) ? field.properties : {};
  }
  return undefined;
}
