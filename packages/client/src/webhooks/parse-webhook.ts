import { match, P } from "ts-pattern";
import { InvalidCallError } from "../errors.ts";
import { isObject, type JsonObject, parseJson } from "../json-object.ts";
import type { FlowEvent, UnknownEvent, WebhookEvent } from "./events.ts";

interface Change {
  readonly wabaId: string | undefined;
  readonly time: Date | undefined;
  readonly field: string | undefined;
  readonly value: unknown;
}

const flowReply = {
  id: P.string,
  type: "interactive",
  interactive: { type: "nfm_reply", nfm_reply: { response_json: P.any } },
} as const;

/**
 * Reads a webhook: answers to flows, and what happened to flows. It never fails for what it does not know.
 *
 * @param body The body, parsed or as text. Check `verifySignature` first.
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
  const delivery = typeof body === "string" ? parseJson(body) : body;
  if (!isObject(delivery) || "then" in delivery || delivery instanceof Request)
    throw new InvalidCallError("the webhook is no JSON object; pass its body, parsed or as text: await request.text()");
  return changesIn(delivery).flatMap((change) =>
    match<Change>(change)
      .returnType<readonly WebhookEvent[]>()
      .with({ field: "flows", value: { event: P.string, flow_id: P.string } }, (found) => [flowEvent(found)])
      .with({ field: "messages", value: { messages: P.array() } }, (found) =>
        found.value.messages.map((message) => messageEvent(change, message)),
      )
      .otherwise(() => [unknownEvent(change, change.value)]),
  );
}

function unknownEvent({ wabaId, field }: Change, value: unknown): UnknownEvent {
  return { type: "UNKNOWN", wabaId, field, value };
}

function flowEvent(change: Change & { readonly value: { event: string; flow_id: string } }): WebhookEvent {
  const { wabaId, time, value } = change;
  return match(value)
    .returnType<WebhookEvent>()
    .with(
      { event: "FLOW_STATUS_CHANGE", new_status: P.string },
      {
        event: P.union(
          "CLIENT_ERROR_RATE",
          "ENDPOINT_ERROR_RATE",
          "ENDPOINT_LATENCY",
          "ENDPOINT_AVAILABILITY",
          "FLOW_VERSION_EXPIRY_WARNING",
        ),
      },
      ({ event, flow_id }) => ({ type: event, wabaId, flowId: flow_id, time, value }) as FlowEvent,
    )
    .otherwise(() => unknownEvent(change, value));
}

function messageEvent(change: Change, message: unknown): WebhookEvent {
  const { wabaId, value } = change;
  const { metadata, contacts } = value as JsonObject;
  return match(message)
    .returnType<WebhookEvent>()
    .with(flowReply, (reply) => {
      const given = reply as typeof reply & JsonObject;
      const contact = contactOf(given, objectsIn(contacts));
      const answered = answerIn(reply.interactive.nfm_reply.response_json);
      if (answered === undefined) return unknownEvent(change, message);
      const { flow_token, ...answer } = answered;
      return {
        type: "FLOW_RESPONSE",
        wabaId,
        phoneNumberId: textAt(metadata, "phone_number_id"),
        from: textAt(given, "from") ?? textAt(contact, "wa_id"),
        userId: textAt(given, "from_user_id") ?? textAt(contact, "user_id"),
        messageId: reply.id,
        repliesTo: textAt(given.context, "id"),
        time: timeOf(given.timestamp),
        flowToken: typeof flow_token === "string" ? flow_token : undefined,
        answer,
        message: given,
      };
    })
    .otherwise(() => unknownEvent(change, message));
}

/** Who wrote a message; of a delivery with one contact, that one. */
function contactOf(
  { from, from_user_id: userId }: JsonObject,
  contacts: readonly JsonObject[],
): JsonObject | undefined {
  const known = contacts.find(
    ({ wa_id, user_id }) => (from !== undefined && wa_id === from) || (userId !== undefined && user_id === userId),
  );
  return known ?? (contacts.length === 1 ? contacts[0] : undefined);
}

function changesIn({ entry }: JsonObject): Change[] {
  return objectsIn(entry).flatMap(({ id, time, changes }) =>
    objectsIn(changes).map(({ field, value }) => ({
      wabaId: typeof id === "string" ? id : undefined,
      time: timeOf(time),
      field: typeof field === "string" ? field : undefined,
      value,
    })),
  );
}

function objectsIn(list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function textAt(object: unknown, key: string): string | undefined {
  const value = isObject(object) ? object[key] : undefined;
  return typeof value === "string" ? value : undefined;
}

/** Meta's times are seconds, as a number or as text. */
function timeOf(seconds: unknown): Date | undefined {
  const milliseconds = Number(seconds ?? Number.NaN) * 1000;
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds);
}

function answerIn(responseJson: unknown): JsonObject | undefined {
  const value = typeof responseJson === "string" ? parseJson(responseJson) : responseJson;
  return isObject(value) ? value : undefined;
}
