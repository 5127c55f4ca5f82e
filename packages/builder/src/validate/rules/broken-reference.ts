import { GLOBAL_REFERENCES_SINCE, isAtLeast } from "../../versions.ts";
import type { FlowDocument } from "../document/flow-document.ts";
import type { FoundScreen } from "../document/found.ts";
import { type Binding, writtenReference } from "../expression/references.ts";
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
  const problem =
    binding.scope === "form" ? brokenField(screen, binding.path) : brokenData(document, screen, binding.path);
  if (problem === undefined) return undefined;
  const { what, fix } = problem;
  return `${what}${fix ?? elsewhere(document, screen, here, binding) ?? problem.hint}`;
}

/** What is wrong, and how to mend it; without a fix the name may be known elsewhere, and the hint is for where it is not. */
interface Broken {
  readonly what: string;
  readonly fix?: string;
  readonly hint?: string;
}

/** The same name in data in place of the form, or the other way round; or on another screen. */
function elsewhere(
  document: FlowDocument,
  screen: FoundScreen,
  here: FoundScreen,
  binding: Binding,
): string | undefined {
  const { scope, path } = binding;
  const [name = ""] = path;
  if (path.length > 1) return undefined;
  const written = (as: Binding["scope"], on: FoundScreen): string =>
    writtenReference(as, name, on === here ? undefined : on.id);
  if (scope === "form" && Object.hasOwn(screen.data, name)) return `; it is data: write ${written("data", screen)}`;
  if (scope === "data" && hasValue(screen, name)) return `; it is a field: write ${written("form", screen)}`;
  if (scope === "data" || !isAtLeast(document.version, GLOBAL_REFERENCES_SINCE)) return undefined;
  const owner = document.screenWithField(name);
  return owner && `; screen '${owner.id}' has it: write ${written("form", owner)}`;
}

function hasValue(screen: FoundScreen, name: string): boolean {
  return screen.named.get(name)?.shape.definition.field !== undefined;
}

function brokenField(screen: FoundScreen, [name = ""]: readonly string[]): Broken | undefined {
  const found = screen.named.get(name);
  if (found === undefined) {
    const what = `names a field that screen '${screen.id}' does not have`;
    return { what, hint: didYouMean(name, screen.named.keys()) || "; add it" };
  }
  return hasValue(screen, name)
    ? undefined
    : { what: `names a ${found.type}, which has no value`, fix: "; name a field" };
}

function brokenData(document: FlowDocument, screen: FoundScreen, path: readonly string[]): Broken | undefined {
  let properties: Readonly<Record<string, unknown>> = screen.data;
  for (let depth = 0; depth < path.length; depth++) {
    const key = path[depth] ?? "";
    const field = own(properties, key);
    if (!isObject(field)) {
      const what = `names data that screen '${screen.id}' does not declare`;
      return { what, hint: didYouMean(key, document.keysOf(properties)) || "; declare it" };
    }
    if (depth === path.length - 1) return undefined;
    if (field.type === "array")
      return { what: "goes into a list, which a reference can't", fix: "; take the whole list" };
    properties = isObject(field.properties) ? field.properties : {};
  }
  return undefined;
}
