import type { Account, PhoneNumberCallOptions } from "../account.ts";
import { InvalidCallError } from "../errors.ts";
import { flowJsonText } from "../flow-json.ts";
import { isObject } from "../json-object.ts";
import { LONGEST_BODY, LONGEST_FOOTER, LONGEST_HEADER, LONGEST_TEMPLATE_BUTTON } from "../limits.ts";
import type { CallOptions, Result } from "../options.ts";
import { parameters, type Reader } from "../parameters.ts";
import { text, wholeNumber, word } from "../readers.ts";
import { checkOpening, OPENING } from "./flow-opening.ts";
import type { CreatedTemplate } from "./flow-template.ts";
import { FLOW_REFERENCE, filled, flowReference, sendMessage } from "./message-calls.ts";
import { recipient, type SentMessage } from "./recipient.ts";

const readTemplate = parameters("template", {
  name: templateName,
  language: text(),
  category: text(),
  cta: text(LONGEST_TEMPLATE_BUTTON),
  body: templateText(LONGEST_BODY),
  "header?": templateText(LONGEST_HEADER),
  "footer?": text(LONGEST_FOOTER),
  "flowAction?": word("navigate", "data_exchange"),
  "navigateScreen?": text(),
  "icon?": text(),
  "flowJson?": flowJsonText,
  ...FLOW_REFERENCE,
});

const readMessage = parameters("message", {
  to: recipient,
  name: text(),
  language: text(),
  "flowToken?": text(),
  "buttonIndex?": wholeNumber(0),
  "components?": list,
  ...OPENING,
});

export async function createTemplate(
  { transport, wabaId }: Account,
  template: unknown,
  options?: CallOptions,
): Promise<Result<CreatedTemplate>> {
  const json = flowTemplate(template);
  return await transport.send({ method: "post", path: `${wabaId}/message_templates`, json }, options);
}

export async function sendTemplate(
  account: Account,
  message: unknown,
  options?: PhoneNumberCallOptions,
): Promise<Result<SentMessage>> {
  return await sendMessage(account, templateMessage(message), options);
}

function flowTemplate(template: unknown): object {
  const given = readTemplate(template);
  const { name, language, category, body, header, footer, cta, flow_json, flow_action, navigate_screen, icon } = given;
  if (flow_action === "data_exchange" && navigate_screen !== undefined)
    throw new InvalidCallError("with data_exchange the endpoint chooses the screen; leave navigateScreen out");
  if (flow_json !== undefined && (given.flow_id ?? given.flow_name) !== undefined)
    throw new InvalidCallError("flowJson makes a new flow; leave flowId and flowName out");
  const flow = flow_json === undefined ? flowReference(given) : { flow_json };
  const components = [
    header && { type: "HEADER", format: "TEXT", ...header },
    { type: "BODY", ...body },
    footer && { type: "FOOTER", text: footer },
    { type: "BUTTONS", buttons: [{ type: "FLOW", text: cta, ...flow, flow_action, navigate_screen, icon }] },
  ];
  return { name, language, category, components: components.filter(Boolean) };
}

function templateMessage(message: unknown): object {
  const given = readMessage(message);
  const { to, name, language, flow_token, button_index = 0, components = [], data } = given;
  checkOpening(given);
  const action = { flow_token, flow_action_data: filled(data) };
  const button = {
    type: "button",
    sub_type: "flow",
    index: String(button_index),
    parameters: [{ type: "action", action }],
  };
  return {
    ...to,
    type: "template",
    template: { name, language: { code: language }, components: [...components, button] },
  };
}

function list(given: unknown, name: string): readonly unknown[] {
  if (Array.isArray(given)) return given;
  throw new InvalidCallError(`${name} is no list`);
}

function templateName(given: unknown, name: string): string {
  if (typeof given === "string" && /^[a-z0-9_]{1,512}$/.test(given)) return given;
  throw new InvalidCallError(`${name} is empty, or holds something else than small letters, digits and underscores`);
}

/** A text, maybe with an example of its parameters. */
function templateText(atMost: number): Reader<object> {
  return (given, name) => {
    const whole = isObject(given) ? given : { text: given };
    text(atMost)(whole.text, name);
    return whole;
  };
}
