import { isObject } from "../validate/json-object.ts";
import type { Path } from "../validate/place.ts";
import { ChainWriter } from "./chain-source.ts";
import type { ScreenModel } from "./flow-model.ts";
import { chain } from "./format/call.ts";
import type { Doc } from "./format/doc.ts";
import { comment } from "./format/source.ts";
import { leftOut } from "./left-out.ts";
import { Scope, type Writing } from "./scope.ts";

/** Writes the chain of a screen, from its header on, below its comments; as a constant, if its declaration is to stand before it. */
export function layoutSource(screen: ScreenModel, writing: Writing, declaration?: "const" | "export const"): Doc {
  const { json, index } = screen;
  const path: Path = ["screens", index ?? 0];
  const layout = isObject(json.layout) ? json.layout : {};
  const writer = new ChainWriter(writing, json.sensitive);
  const { links, trailing } = writer.links(layout.children, [...path, "layout", "children"], new Scope(screen));
  writing.used.add(screen.header);
  const { isAccepted } = writing.findings;
  // A header alone would count as one whose layout was forgotten.
  const isEmpty = isAccepted && links.length === 0;
  const comments = [
    ...(isEmpty ? ["Meta lets this pass: nothing stands on this screen"] : []),
    ...writing.findings.take(path),
    ...trailing,
    ...strangersIn(json.layout),
  ];
  const source = isEmpty ? `${screen.header}.use(undefined)` : chain(screen.header, links);
  if (declaration === undefined) return [...comment(comments), source];
  return [...comment(comments), `${declaration} ${screen.layout} = `, source, ";"];
}

/** What stands in a layout and the DSL has no word for. */
function strangersIn(layout: unknown): string[] {
  if (layout === undefined) return [];
  if (!isObject(layout)) return [leftOut(layout, "layout")];
  const isKnown = ([key, value]: [string, unknown]): boolean =>
    (key === "type" && value === "SingleColumnLayout") || (key === "children" && Array.isArray(value));
  return Object.entries(layout)
    .filter((entry) => !isKnown(entry))
    .map(([key, value]) => leftOut(value, key));
}
