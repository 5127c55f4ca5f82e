import type { Answer, AnyFlow } from "@flows/builder";
import { type Completion, completionsOf } from "./completions.ts";
import { FlowResponseError } from "./errors.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a user's answer to a flow, with the flow's type.
 *
 * The answer has the keys of one of the flow's `complete` actions. An endpoint flow may answer anything: what it answered
 * is returned as it is.
 *
 * @param flow The flow that was answered.
 * @param message The message of the webhook, its `interactive`, its `nfm_reply`, or its `response_json`, as text or parsed.
 * @returns The payload of `complete`, without the flow token. Values of number fields, which arrive as text, are numbers.
 * @throws {FlowResponseError} If it is no answer to this flow. It names keys, never values.
 * @example
 * ```ts
 * const answer: Answer<typeof flow> = parseFlowResponse(flow, message);
 * ```
 * @see Meta's page: Receiving Flow Response.
 */
export function parseFlowResponse<Of extends AnyFlow>(flow: Of, message: unknown): Answer<Of> {
  const { flow_token: _, ...answer } = readAnswer(message);
  const completions = completionsOf(flow);
  if (completions === "anything") return answer as Answer<Of>;
  const fitting = completions.find(({ sources }) => lacking(sources, answer) + lacking(answer, sources) === "");
  if (fitting === undefined) throw new FlowResponseError(mismatch(completions, answer));
  const values = Object.entries(answer).map(([key, value]) => [
    key,
    fitting.numbers.has(key) ? toNumber(value) : value,
  ]);
  return Object.fromEntries(values) as Answer<Of>;
}

function readAnswer(message: unknown): JsonObject {
  const value = parse(responseJson(message));
  // A message has its kind in `type`, and what it holds under that name.
  const isOtherMessage =
    value === message && isObject(value) && typeof value.type === "string" && isObject(value[value.type]);
  if (!isObject(value) || isOtherMessage)
    throw new FlowResponseError("the message is no answer to a flow; pass one with interactive.nfm_reply");
  return value;
}

function responseJson(message: unknown): unknown {
  if (!isObject(message)) return message;
  const interactive = isObject(message.interactive) ? message.interactive : message;
  const reply = isObject(interactive.nfm_reply) ? interactive.nfm_reply : interactive;
  return Object.hasOwn(reply, "response_json") ? reply.response_json : message;
}

function parse(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    throw new FlowResponseError("response_json is not JSON; pass the message as the webhook delivered it");
  }
}

function mismatch(completions: readonly Completion[], answer: JsonObject): string {
  const distance = ({ sources }: Completion): number =>
    Object.keys(sources).filter((key) => !Object.hasOwn(answer, key)).length +
    Object.keys(answer).filter((key) => !Object.hasOwn(sources, key)).length;
  const [nearest] = completions.toSorted((left, right) => distance(left) - distance(right));
  if (nearest === undefined) return "the flow never completes, so nothing can answer it";
  const missing = lacking(nearest.sources, answer);
  const unexpected = lacking(answer, nearest.sources);
  const parts = [missing !== "" && `it lacks ${missing}`, unexpected !== "" && `it also has ${unexpected}`];
  return `the answer is not of this flow: ${parts.filter(Boolean).join("; ")}. Match answers to flows by the flow token`;
}

/** The keys of one that the other lacks. */
function lacking(one: object, other: object): string {
  return Object.keys(one)
    .filter((key) => !Object.hasOwn(other, key))
    .join(", ");
}

function toNumber(value: unknown): unknown {
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
