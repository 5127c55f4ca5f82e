import { match, P } from "ts-pattern";
import { isObject, type JsonObject, parseJson } from "../json-object.ts";
import { type Change, objectsIn, textAt, timeOf, unknownEvent } from "./change.ts";
import type { WebhookEvent } from "./events.ts";

const FLOW_REPLY = {
  id: P.string,
  type: "interactive",
  interactive: { type: "nfm_reply", nfm_reply: { response_json: P.any } },
} as const;

/** What one of the messages of a change tells: an answer to a flow, or something else. */
export function messageEvent(change: Change, message: unknown): WebhookEvent {
  const { wabaId, value } = change;
  const { metadata, contacts } = value as JsonObject;
  return match(message)
    .returnType<WebhookEvent>()
    .with(FLOW_REPLY, (reply) => {
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

function answerIn(responseJson: unknown): JsonObject | undefined {
  const value = typeof responseJson === "string" ? parseJson(responseJson) : responseJson;
  return isObject(value) ? value : undefined;
}
