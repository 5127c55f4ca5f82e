import type { Answer, AnyFlow } from "@flows/builder";
import { FlowResponseError } from "./errors.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a user's answer to a flow, with the flow's type.
 *
 * @param flow The flow that was answered.
 * @param message The message of the webhook, its `nfm_reply`, or its `response_json`, as text or parsed.
 * @returns The payload of `complete`, without the flow token. Values of number fields, which arrive as text, are numbers.
 * @throws {FlowResponseError} If it is no answer to this flow. It names keys, never values.
 * @see Meta's page: Receiving Flow Response.
 */
export function parseFlowResponse<Of extends AnyFlow>(flow: Of, message: unknown): Answer<Of> {
  const { flow_token: _, ...answer } = readAnswer(message);
  const json = flow.build() as unknown as JsonObject;
  if (json.data_api_version !== undefined) return answer as Answer<Of>;
  const payloads = completions(json);
  const fitting = payloads.find(({ payload }) => sameKeys(payload, answer));
  if (fitting === undefined) throw new FlowResponseError(mismatch(payloads, answer));
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key,
      fitting.numbers.has(String(fitting.payload[key])) ? toNumber(value) : value,
    ]),
  ) as Answer<Of>;
}

function readAnswer(message: unknown): JsonObject {
  let value: unknown = message;
  for (const key of ["interactive", "nfm_reply", "response_json"])
    if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
  if (typeof value === "string") {
    try {
      value = JSON.parse(value);
    } catch {
      throw new FlowResponseError("response_json is not JSON; pass the message as the webhook delivered it");
    }
  }
  if (!isObject(value) || "type" in value)
    throw new FlowResponseError("the message is no answer to a flow; pass one with interactive.nfm_reply");
  return value;
}

interface Completion {
  readonly payload: JsonObject;
  /** The references to number fields. */
  readonly numbers: ReadonlySet<string>;
}

function completions(json: JsonObject): Completion[] {
  const screens = json.screens as readonly JsonObject[];
  return screens.flatMap((screen) => {
    const objects = [...objectsIn(screen.layout)];
    const fields = objects.filter(
      (object) => object.type === "TextInput" && ["number", "passcode"].includes(String(object["input-type"])),
    );
    const numbers = new Set(fields.map(({ name }) => `\${form.${String(name)}}`));
    const schemas = isObject(screen.data) ? Object.entries(screen.data) : [];
    for (const [name, schema] of schemas)
      if (isObject(schema) && (schema.type === "number" || schema.type === "integer")) numbers.add(`\${data.${name}}`);
    return objects
      .filter((object) => object.name === "complete" && isObject(object.payload))
      .map(({ payload }) => ({ payload: payload as JsonObject, numbers }));
  });
}

function* objectsIn(value: unknown): Generator<JsonObject> {
  if (typeof value !== "object" || value === null) return;
  if (isObject(value)) yield value;
  for (const item of Object.values(value)) yield* objectsIn(item);
}

function mismatch(payloads: readonly Completion[], answer: JsonObject): string {
  const [first] = payloads;
  if (first === undefined) return "the flow never completes, so nothing can answer it";
  const missing = Object.keys(first.payload).filter((key) => !Object.hasOwn(answer, key));
  const extra = Object.keys(answer).filter((key) => !Object.hasOwn(first.payload, key));
  const parts = [
    missing.length > 0 && `it lacks ${missing.join(", ")}`,
    extra.length > 0 && `it also has ${extra.join(", ")}`,
  ];
  return `the answer is not of this flow: ${parts.filter(Boolean).join("; ")}. Match answers to flows by the flow token`;
}

function sameKeys(left: JsonObject, right: JsonObject): boolean {
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key));
}

function toNumber(value: unknown): unknown {
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
