import type { Account, PhoneNumberCallOptions } from "../account.ts";
import { InvalidCallError } from "../errors.ts";
import { flowJsonText } from "../flow-json.ts";
import { checkObject } from "../given-object.ts";
import type { CallOptions, Result } from "../options.ts";
import { checkOpening } from "./flow-opening.ts";
import type { CreatedTemplate, CreateFlowTemplate, GivenTemplateMessage, TemplateText } from "./flow-template.ts";
import { flowReference, sendMessage } from "./message-calls.ts";
import { checkRecipient, type SentMessage } from "./recipient.ts";
import { checkText } from "./text-limit.ts";

export async function createTemplate(
  { transport, wabaId }: Account,
  template: CreateFlowTemplate,
  options?: CallOptions,
): Promise<Result<CreatedTemplate>> {
  const json = flowTemplate(checkObject(template, "template", "{ name, language, category, body, cta, flowId }"));
  return await transport.send({ ...options, method: "post", path: `${wabaId}/message_templates`, json });
}

export async function sendTemplate(
  account: Account,
  message: GivenTemplateMessage,
  options?: PhoneNumberCallOptions,
): Promise<Result<SentMessage>> {
  return await sendMessage(
    account,
    templateMessage(checkObject(message, "message", "{ to, name, language }")),
    options,
  );
}

function flowTemplate(given: CreateFlowTemplate): object {
  const { name, language, category, body, header, footer, cta, flowAction, navigateScreen, icon } = given;
  if (typeof name !== "string" || !/^[a-z0-9_]{1,512}$/.test(name))
    throw new InvalidCallError("name is empty, or holds something else than small letters, digits and underscores");
  if (flowAction === "data_exchange" && navigateScreen !== undefined)
    throw new InvalidCallError("with data_exchange the endpoint chooses the screen; leave navigateScreen out");
  checkText("cta", cta, 25, true);
  checkText("body", textOf(body)?.text, 1024, true);
  checkText("footer", footer, 60);
  if (header !== undefined) checkText("header", textOf(header)?.text, 60, true);
  const button = {
    type: "FLOW",
    text: cta,
    ...templateFlow(given),
    flow_action: flowAction,
    navigate_screen: navigateScreen,
    icon,
  };
  return {
    name,
    language,
    category,
    components: [
      ...(header === undefined ? [] : [{ type: "HEADER", format: "TEXT", ...textOf(header) }]),
      { type: "BODY", ...textOf(body) },
      ...(footer === undefined ? [] : [{ type: "FOOTER", text: footer }]),
      { type: "BUTTONS", buttons: [button] },
    ],
  };
}

function templateMessage(given: GivenTemplateMessage): object {
  const { to, name, language, flowToken, buttonIndex = 0, components = [], data } = given;
  checkOpening(given);
  const hasData = Object.keys(data ?? {}).length > 0;
  return {
    messaging_product: "whatsapp",
    to: checkRecipient(to),
    type: "template",
    template: {
      name,
      language: { code: language },
      components: [
        ...components,
        {
          type: "button",
          sub_type: "flow",
          index: String(buttonIndex),
          parameters: [
            { type: "action", action: { flow_token: flowToken, flow_action_data: hasData ? data : undefined } },
          ],
        },
      ],
    },
  };
}

function templateFlow(given: CreateFlowTemplate): object {
  if (given.flowJson === undefined) return flowReference(given);
  if (((given.flowId ?? given.flowName) as unknown) !== undefined)
    throw new InvalidCallError("flowJson makes a new flow; leave flowId and flowName out");
  return { flow_json: flowJsonText(given.flowJson) };
}

function textOf(text: TemplateText): { readonly text: string; readonly example?: object } {
  return typeof text === "string" ? { text } : text;
}
