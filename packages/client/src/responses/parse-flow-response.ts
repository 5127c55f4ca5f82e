import type { Answer, AnyFlow } from "@flows/builder";
import { InvalidCallError } from "../errors.ts";
import { isObject, type JsonObject, parseJson } from "../json-object.ts";
import { completionsOf } from "./completions.ts";
import { FlowResponseError } from "./flow-response-error.ts";
import { type Normalised, normalise } from "./normalise.ts";

/**
 * Reads a user's answer to a flow, with the flow's type.
 *
 * The answer has the keys of one of the flow's `complete` actions. An endpoint flow may answer anything: what it answered
 * is returned as it is.
 *
 * @param flow The flow that was answered.
 * @param message The message of the webhook, or the event of `parseWebhook` that holds it; its `interactive`, its `nfm_reply`,
 *   or its `response_json`, as text or parsed.
 * @returns The payload of `complete`, without the flow token. Numbers and booleans, which arrive as text, are such. What was
 *   left empty, and is absent, is an empty text, also in either day of a range, an empty list, `false`, or, of a number, `NaN`.
 * @throws {FlowResponseError} If it is no answer to this flow, with a finding for each mismatch, such as a choice that the
 *   flow does not offer. It names keys, never values.
 * @throws {InvalidCallError} If `flow` is none.
 * @example
 * ```ts
 * const answer: Answer<typeof flow> = parseFlowResponse(flow, message);
 * ```
 * @see Meta's page: Receiving Flow Response.
 */
export function parseFlowResponse<Of extends AnyFlow>(flow: Of, message: unknown): Answer<Of> {
  if (typeof flow?.build !== "function")
    throw new InvalidCallError("flow is none that defineFlow made; pass the flow first, and then the message");
  const { flow_token: _, ...given } = readAnswer(message);
  const completions = completionsOf(flow);
  if (completions === "anything") return given as Answer<Of>;
  const [nearest] = completions
    .map((completion) => normalise(given, completion))
    .toSorted((left, right) => distance(left) - distance(right) || left.filled - right.filled);
  if (nearest === undefined) throw new FlowResponseError("the flow never completes, so nothing can answer it");
  const { answer, findings } = nearest;
  if (findings.length === 0) return answer as Answer<Of>;
  const problems = findings.map((finding) => finding.message).join("; ");
  throw new FlowResponseError(
    `the answer is not of this flow: ${problems}. Match answers to flows by the flow token`,
    findings,
  );
}

function distance({ findings }: Normalised): number {
  return findings.length;
}

function readAnswer(message: unknown): JsonObject {
  const value = parse(responseJson(message));
  if (!isObject(value) || (value === message && isEnvelope(value)))
    throw new FlowResponseError("the message is no answer to a flow; pass one with interactive.nfm_reply");
  return value;
}

/** Whether it is a delivery or a message without an answer, which an endpoint flow would else be said to have answered. */
function isEnvelope(value: JsonObject): boolean {
  const { entry, interactive, nfm_reply: reply, type, timestamp } = value;
  // A message has its kind in `type`, and what it holds, if WhatsApp shows it, under that name.
  const isMessage = typeof type === "string" && (isObject(value[type]) || typeof timestamp === "string");
  return isMessage || Array.isArray(entry) || isObject(interactive) || isObject(reply);
}

function responseJson(message: unknown): unknown {
  if (!isObject(message)) return message;
  if (message.type === "FLOW_RESPONSE") return responseJson(message.message);
  const interactive = isObject(message.interactive) ? message.interactive : message;
  const reply = isObject(interactive.nfm_reply) ? interactive.nfm_reply : interactive;
  return Object.hasOwn(reply, "response_json") ? reply.response_json : message;
}

function parse(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const parsed = parseJson(value);
  if (parsed === undefined)
    throw new FlowResponseError("response_json is not JSON; pass the message as the webhook delivered it");
  return parsed;
}
