import type { AnyFlow } from "@flows/builder";
import { builtJson } from "../built-flow.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { type ExpectedValues, expectedValue, referencesOf } from "./expected-value.ts";

const KNOWN = new WeakMap<AnyFlow, readonly ExpectedValues[] | "anything">();

/** What each way to complete a flow answers, found once for each flow. An endpoint may complete it with anything. */
export function completionsOf(flow: AnyFlow): readonly ExpectedValues[] | "anything" {
  const known = KNOWN.get(flow);
  if (known !== undefined) return known;
  const json = builtJson(flow);
  const found = json.data_api_version === undefined ? readCompletions(json) : "anything";
  KNOWN.set(flow, found);
  return found;
}

function readCompletions({ screens }: JsonObject): ExpectedValues[] {
  const all = screens as readonly JsonObject[];
  const references = referencesOf(all);
  return all.flatMap((screen) =>
    [...payloadsIn(screen.layout)].map(({ flow_token: _, ...payload }) =>
      Object.fromEntries(
        Object.entries(payload).map(([key, source]) => [key, expectedValue(source, String(screen.id), references)]),
      ),
    ),
  );
}

function* payloadsIn(value: unknown): Generator<JsonObject> {
  if (typeof value !== "object" || value === null) return;
  if (isObject(value) && value.name === "complete" && isObject(value.payload)) yield value.payload;
  for (const item of Object.values(value)) yield* payloadsIn(item);
}
