import { flowReplyValue } from "../webhooks/messages.ts";
import { type WebhookBody, webhookBody } from "../webhooks/payload.ts";
import type { World } from "../world.ts";
import { checkAnswer } from "./check-answer.ts";
import { digitsOf } from "./send.ts";
import type { SentMessage } from "./sent-message.ts";

/**
 * The webhook that the user's answer to a message becomes.
 *
 * @throws {RangeError} If the version that was sent does not complete with such an answer.
 */
export function flowReply(sent: SentMessage, answer: object, { store, clock }: World): WebhookBody {
  if (sent.flow !== undefined) checkAnswer(sent.flow.flowJson, answer);
  const at = clock.now();
  const number = store.phoneNumber(sent.phoneNumberId, "GET");
  const value = flowReplyValue({
    answer,
    flowToken: sent.flow?.token,
    from: sent.body.to === undefined ? { userId: sent.to } : { number: digitsOf(sent.to) },
    phoneNumberId: number.id,
    displayPhoneNumber: number.displayPhoneNumber,
    contextId: sent.id,
    id: `${sent.id}.${store.next().order}`,
    at,
  });
  return webhookBody(sent.wabaId, "messages", value, at);
}
