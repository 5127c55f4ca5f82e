import type { ComponentDefinition } from "../components/definition.ts";
import { linkName } from "../json-name.ts";
import type { JsonObject } from "../validate/json-object.ts";
import type { Path } from "../validate/place.ts";
import type { PartWriter } from "./block-source.ts";
import { readField } from "./flow-model.ts";
import { type Argument, call } from "./format/call.ts";
import type { Doc } from "./format/doc.ts";
import { object } from "./format/source.ts";
import { optionName } from "./option-name.ts";
import type { Scope } from "./scope.ts";

/** Writes the link of a component that is no block. */
export function componentLink(
  component: JsonObject,
  definition: ComponentDefinition,
  path: Path,
  scope: Scope,
  parts: PartWriter,
): Doc {
  const { takes = [], properties } = definition;
  const field = readField(component);
  const inner = scope.inner();
  // Options of a field that acts on its own value see it.
  const hasActions = Object.values(properties).some(({ value }) => value === "action");
  if (field !== undefined && hasActions && definition.type !== "NavigationList")
    inner.add(component.name as string, { ...field, ids: undefined });
  const options = (keys: readonly string[], within: Scope): Argument =>
    optionsOf(component, definition, keys, path, within, parts);
  const link = `.${linkName(definition.type)}`;
  const rest = Object.keys(component).filter((key) => key !== "type" && !takes.includes(optionName(key)));
  const isText = takes.length === 1 && takes[0] === "text";
  const isBare = rest.length === 0 && (typeof component.text === "string" || Array.isArray(component.text));
  if (isText && !isBare) return call(link, [options(["text", ...rest], scope)]);
  const leading = takes.map((name) => leadingOf(component, definition, name, path, scope, parts));
  const hasOptions = !isText && (takes.length < 2 || rest.length > 0);
  const written = call(link, [...leading, ...(hasOptions ? [options(rest, inner)] : [])]);
  if (field !== undefined) scope.add(component.name as string, field);
  return written;
}

/** What a link takes before its options. */
function leadingOf(
  component: JsonObject,
  { properties }: ComponentDefinition,
  name: string,
  path: Path,
  scope: Scope,
  parts: PartWriter,
): Argument {
  const key = Object.keys(component).find((candidate) => optionName(candidate) === name);
  if (key === undefined) return "undefined";
  return parts.argument(scope, (writer) => writer.property(properties[name], component[key], [...path, key]));
}

function optionsOf(
  component: JsonObject,
  { properties }: ComponentDefinition,
  keys: readonly string[],
  path: Path,
  scope: Scope,
  parts: PartWriter,
): Argument {
  const given = Object.fromEntries(Object.entries(component).filter(([key]) => keys.includes(key)));
  return parts.argument(scope, (writer) =>
    object([...writer.options(given, properties, path), ...parts.fieldOptions(component, writer)]),
  );
}
