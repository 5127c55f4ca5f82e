import { isObject, type JsonObject } from "../validate/json-object.ts";
import { readJson } from "../validate/read-json.ts";

/** A screen to explain. */
export interface ExplainedScreen {
  readonly id: string;
  readonly json: JsonObject;
  /** Where the endpoint may lead from here, as the routing model says. */
  readonly routes: readonly string[];
}

/** What is explained of a flow. */
export interface ExplainedFlow {
  readonly version: unknown;
  readonly dataApiVersion: unknown;
  readonly screens: readonly ExplainedScreen[];
}

/** Reads what can be explained of a document, whatever else is wrong with it. */
export function readFlow(flowJson: unknown): ExplainedFlow {
  const read = readJson(flowJson);
  const root = "root" in read && isObject(read.root) ? read.root : {};
  const routes = isObject(root.routing_model) ? root.routing_model : {};
  const screens = listOf(root.screens)
    .filter(isObject)
    .map((json) => ({ id: wordsOf(json.id), json, routes: listOf(routes[wordsOf(json.id)]).map(wordsOf) }));
  return { version: root.version, dataApiVersion: root.data_api_version, screens };
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The components of a screen. */
export function componentsOf({ json }: ExplainedScreen): readonly JsonObject[] {
  return isObject(json.layout) ? listOf(json.layout.children).filter(isObject) : [];
}

/** A value as people read it: a text as it is, anything else as JSON. */
export function wordsOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
