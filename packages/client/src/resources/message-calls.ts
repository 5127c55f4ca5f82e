import { type Account, type PhoneNumberCallOptions, phoneNumberOf } from "../account.ts";
import { InvalidCallError } from "../errors.ts";
import { checkId } from "../ids.ts";
import { LONGEST_BODY, LONGEST_CTA, LONGEST_FOOTER, LONGEST_HEADER } from "../limits.ts";
import type { Result } from "../options.ts";
import { parameters } from "../parameters.ts";
import { text, word } from "../readers.ts";
import { checkOpening, OPENING } from "./flow-opening.ts";
import { recipient, type SentMessage } from "./recipient.ts";

/** What names a flow; one of the two. */
export const FLOW_REFERENCE = { "flowId?": checkId, "flowName?": text() };

const readMessage = parameters("message", {
  to: recipient,
  cta,
  body: text(LONGEST_BODY),
  "header?": header,
  "footer?": text(LONGEST_FOOTER),
  "mode?": word("draft", "published"),
  "flowToken?": text(),
  "flowAction?": word("navigate", "data_exchange"),
  ...FLOW_REFERENCE,
  ...OPENING,
});

/** Sends a message from a phone number: never twice. */
export async function sendMessage(
  account: Account,
  json: object,
  options?: PhoneNumberCallOptions,
): Promise<Result<SentMessage>> {
  const path = `${phoneNumberOf(account, options)}/messages`;
  const message = { messaging_product: "whatsapp", ...json };
  return await account.transport.send({ method: "post", path, json: message }, options);
}

export async function sendFlow(
  account: Account,
  message: unknown,
  options?: PhoneNumberCallOptions,
): Promise<Result<SentMessage>> {
  return await sendMessage(account, flowMessage(message), options);
}

function flowMessage(message: unknown): object {
  const given = readMessage(message);
  const { to, cta, body, header, footer, mode, flow_token, flow_action, screen, data } = given;
  if (flow_action !== "data_exchange") checkOpening(given);
  else if (screen !== undefined)
    throw new InvalidCallError("with data_exchange the endpoint chooses the screen; leave it out");
  else if (data !== undefined)
    throw new InvalidCallError("with data_exchange the endpoint gives the data; leave it out");
  const payload = { screen, data: filled(data) };
  return {
    recipient_type: "individual",
    ...to,
    type: "interactive",
    interactive: {
      type: "flow",
      header,
      body: { text: body },
      footer: footer && { text: footer },
      action: {
        name: "flow",
        parameters: {
          flow_message_version: "3",
          ...flowReference(given),
          flow_cta: cta,
          mode,
          flow_token,
          flow_action,
          flow_action_payload: filled(payload),
        },
      },
    },
  };
}

/** Graph refuses data without keys. */
export function filled<Data extends object>(data: Data | undefined): Data | undefined {
  return Object.values(data ?? {}).some((value) => value !== undefined) ? data : undefined;
}

/** The flow that a message or a template names: by its id, or by its name. */
export function flowReference({
  flow_id,
  flow_name,
}: {
  readonly flow_id?: unknown;
  readonly flow_name?: unknown;
}): object {
  if (flow_id === undefined && flow_name === undefined)
    throw new InvalidCallError("flowId is missing; give it, or flowName");
  if (flow_id !== undefined && flow_name !== undefined)
    throw new InvalidCallError("flowId and flowName exclude each other; leave one out");
  return { flow_id, flow_name };
}

function cta(given: unknown, name: string): string {
  const label = text(LONGEST_CTA)(given, name);
  if (!/\p{Emoji_Presentation}|\uFE0F/u.test(label)) return label;
  throw new InvalidCallError(`${name} holds an emoji, which a button can't; leave it out`);
}

function header(given: unknown, name: string): object {
  if (typeof given === "string") return { type: "text", text: text(LONGEST_HEADER)(given, name) };
  const [type] = Object.keys(given ?? {});
  if (type === "image" || type === "video" || type === "document") return { type, ...(given as object) };
  throw new InvalidCallError(`${name} is a text, or an object with image, video or document`);
}
