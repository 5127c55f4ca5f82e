import { type Account, type PhoneNumberCallOptions, phoneNumberOf } from "../account.ts";
import { InvalidCallError } from "../errors.ts";
import { checkObject } from "../given-object.ts";
import { checkId } from "../ids.ts";
import type { Result } from "../options.ts";
import type { GivenMessage, MessageHeader } from "./flow-message.ts";
import { checkOpening } from "./flow-opening.ts";
import { checkRecipient, type SentMessage } from "./recipient.ts";
import { checkText } from "./text-limit.ts";

/** Sends a message from a phone number: never twice. */
export async function sendMessage(
  account: Account,
  json: object,
  options: PhoneNumberCallOptions = {},
): Promise<Result<SentMessage>> {
  const { phoneNumberId: _, ...call } = options;
  const path = `${phoneNumberOf(account, options)}/messages`;
  return await account.transport.send({ ...call, method: "post", path, json });
}

export async function sendFlow(
  account: Account,
  message: GivenMessage,
  options?: PhoneNumberCallOptions,
): Promise<Result<SentMessage>> {
  return await sendMessage(account, flowMessage(checkObject(message, "message", "{ to, flowId, cta, body }")), options);
}

function flowMessage(given: GivenMessage): object {
  const { to, cta, body, header, footer, mode, flowToken, flowAction, screen, data } = given;
  check(given);
  const opens = screen !== undefined || Object.keys(data ?? {}).length > 0;
  return {
    messaging_product: "whatsapp",
    recipient_type: "individual",
    to: checkRecipient(to),
    type: "interactive",
    interactive: {
      type: "flow",
      header: header === undefined ? undefined : headerJson(header),
      body: { text: body },
      footer: footer === undefined ? undefined : { text: footer },
      action: {
        name: "flow",
        parameters: {
          flow_message_version: "3",
          ...flowReference(given),
          flow_cta: cta,
          mode,
          flow_token: flowToken,
          flow_action: flowAction,
          // Graph refuses data without keys.
          flow_action_payload: opens
            ? { screen, data: Object.keys(data ?? {}).length > 0 ? data : undefined }
            : undefined,
        },
      },
    },
  };
}

/** The flow that a message or a template names: by its id, or by its name. */
export function flowReference({ flowId, flowName }: Pick<GivenMessage, "flowId" | "flowName">): object {
  if ((flowId === undefined) === (flowName === undefined))
    throw new InvalidCallError(
      flowId === undefined
        ? "flowId is missing; give it, or flowName"
        : "flowId and flowName exclude each other; leave one out",
    );
  return flowId === undefined ? { flow_name: flowName } : { flow_id: checkId(flowId, "flowId") };
}

function check({ cta, body, header, footer, mode, flowAction, flow, screen, data }: GivenMessage): void {
  checkText("cta", cta, 30, true);
  checkText("body", body, 1024, true);
  checkText("footer", footer, 60);
  if (typeof header === "string") checkText("header", header, 60, true);
  if (/\p{Extended_Pictographic}/u.test(cta))
    throw new InvalidCallError("cta holds an emoji, which a button can't; leave it out");
  if (mode !== undefined && mode !== "draft" && mode !== "published")
    throw new InvalidCallError("mode is draft or published");
  if (flowAction !== "data_exchange") checkOpening({ flow, screen, data });
  else if (screen !== undefined)
    throw new InvalidCallError("with data_exchange the endpoint chooses the screen; leave it out");
  else if (data !== undefined)
    throw new InvalidCallError("with data_exchange the endpoint gives the data; leave it out");
}

function headerJson(header: MessageHeader): object {
  if (typeof header === "string") return { type: "text", text: header };
  const [type] = Object.keys(header ?? {});
  if (type !== "image" && type !== "video" && type !== "document")
    throw new InvalidCallError("header is a text, or an object with image, video or document");
  return { type, ...header };
}
