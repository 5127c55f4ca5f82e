import { warnOfExpiry } from "../flows/expiry.ts";
import { invalidParameter, messageError } from "../graph/error.ts";
import type { PhoneNumberRecord } from "../state/records.ts";
import type { World } from "../world.ts";
import { readFlowMessage } from "./flow-message.ts";
import { type Part, partOf } from "./read.ts";
import { noteSent } from "./sendable.ts";
import type { SentFlow, SentMessage } from "./sent-message.ts";
import { readTemplateMessage } from "./template-message.ts";

const KINDS = "text, image, video, audio, document, sticker, location, contacts, reaction, interactive, template";

/** Sends a message, and keeps it in the outbox. Meta's page: Cloud API, Messages. */
export function sendMessage(number: PhoneNumberRecord, message: Part, world: World): SentMessage {
  if (message.messaging_product !== "whatsapp")
    throw invalidParameter('The parameter messaging_product is required, and is "whatsapp".');
  if (!number.registered) throw messageError(133010, `Register the number ${number.id} with the Cloud API.`);
  const to = message.to ?? message.recipient;
  if (typeof to !== "string" || to === "") throw messageError(131008, "The parameter to is required.");
  if (digitsOf(to) === digitsOf(number.displayPhoneNumber)) throw messageError(131021, "Send to another number.");
  const type = message.type ?? "text";
  if (typeof type !== "string" || !KINDS.split(", ").includes(type))
    throw messageError(131009, `Parameter type must be one of ${KINDS}.`);
  const flow = readFlow(type, message, number.wabaId, world);
  world.limits.countMessage(number.id, to);
  const { order } = world.store.next();
  const sent: SentMessage = {
    id: `wamid.${btoa(`${number.id}/${order}`).replaceAll("=", "")}`,
    phoneNumberId: number.id,
    wabaId: number.wabaId,
    to,
    type,
    flow,
    body: message,
    at: world.clock.now(),
  };
  if (flow !== undefined) noteFlow(flow, sent.at, world);
  world.outbox.add(sent);
  return sent;
}

function noteFlow({ id, mode }: SentFlow, at: Date, world: World): void {
  const flow = world.store.flow(id, "POST");
  if (mode === "published") noteSent(flow, at);
  warnOfExpiry(flow, world);
}

function readFlow(type: string, message: Part, wabaId: string, world: World): SentFlow | undefined {
  if (type === "interactive") return readFlowMessage(message, wabaId, world);
  if (type === "template") return readTemplateMessage(message, wabaId, world);
  partOf(message, type);
  return undefined;
}

/** The digits of a phone number, however it is written. */
export function digitsOf(number: string): string {
  return number.replace(/\D/g, "");
}
