import { DEFAULT_DATA_API } from "../data-api-versions.ts";
import { isObject } from "../validate/json-object.ts";
import { call } from "./format/call.ts";
import type { Doc } from "./format/doc.ts";
import { array, comment, object, type Property, quoted } from "./format/source.ts";
import { jsonSource } from "./json-source.ts";
import { leftOut } from "./left-out.ts";
import type { Writing } from "./scope.ts";

/** The properties of the document that have a place of their own. */
const KNOWN = new Set(["version", "data_api_version", "routing_model", "screens"]);

/** The options of `defineFlow`: under these names, it would take a property that nobody knows for its own. */
const OPTIONS = new Set(["endpoint", "dataApiVersion", "routes"]);

/** Writes `export const flow = defineFlow(…)`, below what is wrong with the document as a whole. */
export function flowSource(writing: Writing, screens: readonly Doc[], breaks: boolean): Doc {
  const { flow, imports, findings } = writing;
  imports.add("defineFlow");
  const defined = call("defineFlow", [optionsSource(writing), screensSource(writing, screens, breaks)]);
  return [...comment(findings.take([])), `export const ${flow.name} = `, defined, ";"];
}

function screensSource(
  { flow: { root, leftOut: strangers }, findings }: Writing,
  screens: readonly Doc[],
  breaks: boolean,
): Doc {
  const before = (index: number): string[] =>
    strangers
      .filter(({ behind }) => behind === index)
      .flatMap((stranger) => [...findings.take(["screens", stranger.index]), leftOut(stranger.value)]);
  const items = screens.map((screen, index): Doc => [...comment(before(index)), screen]);
  const isList = root.screens === undefined || Array.isArray(root.screens);
  return array(items, breaks, isList ? before(screens.length) : [leftOut(root.screens)]);
}

function optionsSource({ flow: { root }, routes, findings }: Writing): Doc {
  const options: Property[] = [];
  const add = (name: string, key: string, value: Doc): void => {
    options.push({ name, value, comments: findings.take([key]) });
  };
  if (root.version !== undefined) add("version", "version", jsonSource(root.version));
  const { data_api_version: dataApiVersion } = root;
  if (dataApiVersion === DEFAULT_DATA_API) add("endpoint", "data_api_version", "true");
  else if (dataApiVersion !== undefined) add("dataApiVersion", "data_api_version", jsonSource(dataApiVersion));
  if (routes.routes !== undefined) {
    const entries = Object.entries(routes.routes).map(([id, to]) => ({ name: id, value: array(to.map(quoted)) }));
    add("routes", "routing_model", object(entries));
  } else if (root.routing_model !== undefined && !isObject(root.routing_model))
    add("routes", "routing_model", jsonSource(root.routing_model));
  const unknown = Object.entries(root).filter(([key]) => !KNOWN.has(key));
  for (const [key, value] of unknown) if (!OPTIONS.has(key)) add(key, key, jsonSource(value));
  const taken = unknown.filter(([key]) => OPTIONS.has(key));
  return object(options, [...taken.flatMap(([key, value]) => [...findings.take([key]), leftOut(value, key)])]);
}
