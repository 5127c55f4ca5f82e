import type { Account, PhoneNumberCallOptions } from "../account.ts";
import { LONGEST_BODY, LONGEST_CTA, LONGEST_FOOTER, LONGEST_HEADER } from "../limits.ts";
import type { Result } from "../options.ts";
import type { ParametersOf, ParameterTable, Read } from "../parameter-table.ts";
import type { Refuse } from "../refuse.ts";
import type { IdOrName } from "./flow-message.ts";
import { ACTION, checkOpening, type EndpointChooses, type EndpointGives, OPENING } from "./flow-opening.ts";
import { phoneNumberOf } from "./phone-number-of.ts";
import { recipient } from "./recipient.ts";
import type { SentMessage } from "./sent-message.ts";

/** What names a flow; one of the two. */
export const FLOW_REFERENCE = { "flowId?": "id", "flowName?": "text" } as const satisfies ParameterTable;

const MESSAGE = {
  to: recipient,
  cta,
  body: ["text", LONGEST_BODY],
  "header?": header,
  "footer?": ["text", LONGEST_FOOTER],
  "mode?": ["word", "draft", "published"],
  "flowToken?": "text",
  ...ACTION,
  ...FLOW_REFERENCE,
  ...OPENING,
} as const satisfies ParameterTable;

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
  return await sendMessage(account, flowMessage(account, message), options);
}

function flowMessage(account: Account, message: unknown): object {
  const given = account.readParameters("message", message, MESSAGE);
  const { to, cta, body, header, footer, mode, flow_token, flow_action, screen, data } = given;
  if (flow_action !== "data_exchange") checkOpening(account, given);
  else if (screen !== undefined)
    account.refuse("with data_exchange the endpoint chooses the screen; leave it out" satisfies EndpointChooses);
  else if (data !== undefined)
    account.refuse("with data_exchange the endpoint gives the data; leave it out" satisfies EndpointGives);
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
          ...flowReference(account, given),
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

/**
 * The flow that a message or a template names: by its id, or by its name.
 *
 * @param others What error messages say may be given in its place.
 */
export function flowReference(
  account: Account,
  { flow_id, flow_name }: ParametersOf<typeof FLOW_REFERENCE>,
  others = ", or flowName",
): object {
  if (!flow_id && !flow_name) account.refuse(`flowId is missing; give it${others}`);
  if (flow_id && flow_name) account.refuse("flowId and flowName exclude each other; leave one out" satisfies IdOrName);
  return { flow_id, flow_name };
}

function cta(given: unknown, refuse: Refuse, read: Read): string {
  const label = read(["text", LONGEST_CTA], given);
  return /\p{Emoji_Presentation}|\uFE0F/u.test(label)
    ? refuse("holds an emoji, which a button can't; leave it out")
    : label;
}

function header(given: unknown, refuse: Refuse, read: Read): object {
  if (typeof given === "string") return { type: "text", text: read(["text", LONGEST_HEADER], given) };
  const parts: Readonly<Record<string, object>> = Object(given);
  const type = ["image", "video", "document"].find((name) => name in parts);
  if (type === undefined) return refuse("is a text, or an object with image, video or document");
  const { id, link }: Partial<Record<string, unknown>> = { ...parts[type] };
  return (id ?? link)
    ? { type, [type]: read("object", parts[type]) }
    : refuse(`has no file as ${type}; pass one such as { ${type}: { link: "https://…" } }, or its id`);
}
