import type { Account, PhoneNumberCallOptions } from "../account.ts";
import { LONGEST_BODY, LONGEST_FOOTER, LONGEST_HEADER, LONGEST_TEMPLATE_BUTTON } from "../limits.ts";
import type { CallOptions, Result } from "../options.ts";
import type { ParameterTable, Read, Reader } from "../parameter-table.ts";
import type { Refuse } from "../refuse.ts";
import { ACTION, checkOpening, OPENING } from "./flow-opening.ts";
import type { CreatedTemplate } from "./flow-template.ts";
import { FLOW_REFERENCE, filled, flowReference, sendMessage } from "./message-calls.ts";
import { recipient } from "./recipient.ts";
import type { SentMessage } from "./sent-message.ts";

const TEMPLATE = {
  name: templateName,
  language: "text",
  category: "text",
  cta: ["text", LONGEST_TEMPLATE_BUTTON],
  body: templateText(LONGEST_BODY),
  "header?": templateText(LONGEST_HEADER),
  "footer?": ["text", LONGEST_FOOTER],
  "flowJson?": "flowJson",
  ...FLOW_REFERENCE,
  ...ACTION,
  "navigateScreen?": "text",
  "icon?": "text",
} as const satisfies ParameterTable;

const MESSAGE = {
  to: recipient,
  name: "text",
  language: "text",
  "flowToken?": "text",
  "buttonIndex?": ["wholeNumber", 0],
  "components?": components,
  ...OPENING,
} as const satisfies ParameterTable;

export async function createTemplate(
  account: Account,
  template: unknown,
  options?: CallOptions,
): Promise<Result<CreatedTemplate>> {
  const json = flowTemplate(account, template);
  return await account.transport.send({ method: "post", path: `${account.wabaId}/message_templates`, json }, options);
}

export async function sendTemplate(
  account: Account,
  message: unknown,
  options?: PhoneNumberCallOptions,
): Promise<Result<SentMessage>> {
  return await sendMessage(account, templateMessage(account, message), options);
}

function flowTemplate(account: Account, template: unknown): object {
  const given = account.readParameters("template", template, TEMPLATE);
  const { name, language, category, body, header, footer, cta, flow_json, flow_action, navigate_screen, icon } = given;
  if (flow_action === "data_exchange" && navigate_screen !== undefined)
    account.refuse("with data_exchange the endpoint chooses the screen; leave navigateScreen out");
  if (flow_json !== undefined && (given.flow_id ?? given.flow_name))
    account.refuse("flowJson makes a new flow; leave flowId and flowName out");
  const flow = flow_json === undefined ? flowReference(account, given, ", flowName or flowJson") : { flow_json };
  const components = [
    header && { type: "HEADER", format: "TEXT", ...header },
    { type: "BODY", ...body },
    footer && { type: "FOOTER", text: footer },
    { type: "BUTTONS", buttons: [{ type: "FLOW", text: cta, ...flow, flow_action, navigate_screen, icon }] },
  ];
  return { name, language, category, components: components.filter(Boolean) };
}

function templateMessage(account: Account, message: unknown): object {
  const given = account.readParameters("message", message, MESSAGE);
  const { to, name, language, flow_token, button_index = 0, components = [], data } = given;
  checkOpening(account, given);
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

function components(given: unknown, refuse: Refuse, read: Read): readonly object[] {
  return Array.isArray(given) ? given.map((component) => read("object", component)) : refuse("is no list");
}

function templateName(given: unknown, refuse: Refuse): string {
  return typeof given === "string" && /^[a-z0-9_]{1,512}$/.test(given)
    ? given
    : refuse("is empty, or holds another character; write it in small letters, digits and underscores");
}

/** A text, maybe with an example of its parameters. */
function templateText(atMost: number): Reader<object> {
  return (given, _, read) => {
    const whole = read("object", typeof given === "object" ? given : { text: given });
    read(["text", atMost], whole.text);
    return whole;
  };
}
