import { match, P } from "ts-pattern";
import { InvalidCallError } from "../errors.ts";
import { isObject, type JsonObject, parseJson } from "../json-object.ts";
import { type Change, changesIn, unknownEvent } from "./change.ts";
import type { FlowEvent, FlowEventName, WebhookEvent } from "./events.ts";
import { messageEvent } from "./message-event.ts";

/** The texts that an event must have besides `flow_id`. */
const TEXTS: Readonly<Record<FlowEventName, readonly string[]>> = {
  FLOW_STATUS_CHANGE: ["new_status"],
  CLIENT_ERROR_RATE: [],
  ENDPOINT_ERROR_RATE: [],
  ENDPOINT_LATENCY: [],
  ENDPOINT_AVAILABILITY: [],
  FLOW_VERSION_EXPIRY_WARNING: [],
};

/**
 * Reads a webhook: answers to flows, and what happened to flows. It never fails for what it does not know.
 *
 * @param body The body: parsed, text, or bytes. Check `verifySignature` first.
 * @returns What it tells, in order; one delivery may hold several events. Whatever is neither an answer nor a `flows` event
 *   that is known has the type `UNKNOWN`.
 * @throws {InvalidCallError} If the body is no JSON object.
 * @example
 * ```ts
 * import { parseFlowResponse, parseWebhook } from "@flows/client";
 * for (const event of parseWebhook(message)) {
 *   switch (event.type) {
 *     case "FLOW_RESPONSE":
 *       console.log(event.flowToken, parseFlowResponse(flow, event.message));
 *       break;
 *     case "FLOW_STATUS_CHANGE":
 *       console.log(event.flowId, event.value.new_status);
 *   }
 * }
 * ```
 * @see Meta's pages: Flows, Webhooks; Receiving Flow Response.
 */
export function parseWebhook(body: unknown): readonly WebhookEvent[] {
  const isBytes = body instanceof ArrayBuffer || ArrayBuffer.isView(body);
  const text = isBytes ? new TextDecoder().decode(body) : body;
  const delivery = typeof text === "string" ? parseJson(text) : text;
  if (!isObject(delivery) || "then" in delivery || delivery instanceof Request)
    throw new InvalidCallError("the webhook is no JSON object; pass its body, parsed or as text: await request.text()");
  return changesIn(delivery).flatMap((change) =>
    match<Change>(change)
      .returnType<readonly WebhookEvent[]>()
      .with({ field: "flows", value: { event: P.string, flow_id: P.string } }, (found) => [flowEvent(found)])
      .with({ field: "messages", value: { messages: [P.any, ...P.array()] } }, (found) =>
        found.value.messages.map((message) => messageEvent(change, message)),
      )
      .otherwise(() => [unknownEvent(change, change.value)]),
  );
}

function flowEvent(change: Change & { readonly value: { event: string; flow_id: string } }): WebhookEvent {
  const { wabaId, time, value } = change;
  const given: JsonObject = value;
  const isKnown =
    Object.hasOwn(TEXTS, value.event) &&
    TEXTS[value.event as FlowEventName].every((key) => typeof given[key] === "string");
  return isKnown
    ? ({ type: value.event, wabaId, flowId: value.flow_id, time, value } as unknown as FlowEvent)
    : unknownEvent(change, value);
}
