import { GraphError, messageError } from "../graph/error.ts";
import type { TemplateRecord } from "../state/records.ts";
import type { World } from "../world.ts";
import { optionalText, type Part, partOf, partsOf, shortText } from "./read.ts";
import { versionToSend } from "./sendable.ts";
import type { SentFlow } from "./sent-message.ts";

/** Reads a message by template; its flow is the one of the template's button. Meta's page: Sending a Flow, Template. */
export function readTemplateMessage(message: Part, wabaId: string, world: World): SentFlow | undefined {
  const part = partOf(message, "template");
  const name = shortText(part, "name");
  const language = shortText(partOf(part, "language"), "code");
  const template = world.store.templates
    .of(wabaId)
    .find((candidate) => candidate.name === name && candidate.language === language);
  checkUsable(template, name, language);
  const components = partsOf(part, "components");
  checkBody(template, components);
  return readButton(template, components, world);
}

function checkUsable(template: TemplateRecord | undefined, name: string, language: string): asserts template {
  if (template?.status === "PAUSED") throw new GraphError(132015, { details: `Template ${name} is paused.` });
  if (template?.status === "DISABLED") throw new GraphError(132016, { details: `Template ${name} is disabled.` });
  if (template?.status === "APPROVED") return;
  const reason = template === undefined ? "does not exist" : `is ${template.status}`;
  throw new GraphError(132001, { details: `Template ${name} in ${language} ${reason}.` });
}

function checkBody({ components }: TemplateRecord, sent: readonly Part[]): void {
  const text = components.find(({ type }) => type.toUpperCase() === "BODY")?.text ?? "";
  const wanted = new Set(text.match(/\{\{\w+\}\}/g)).size;
  const body = sent.find(({ type }) => String(type).toUpperCase() === "BODY");
  const given = body === undefined ? 0 : partsOf(body, "parameters").length;
  if (wanted === given) return;
  throw new GraphError(132000, { details: `The body has ${wanted} parameters; ${given} were given.` });
}

function readButton({ components }: TemplateRecord, sent: readonly Part[], world: World): SentFlow | undefined {
  const buttons = components.flatMap(({ buttons = [] }) => buttons);
  const index = buttons.findIndex(({ type }) => type.toUpperCase() === "FLOW");
  const button = buttons[index];
  if (button === undefined) return undefined;
  const component = sent.find(
    (part) => String(part.sub_type).toLowerCase() === "flow" && String(part.index) === String(index),
  );
  const [parameter = {}] = component === undefined ? [] : partsOf(component, "parameters");
  const action = parameter.action === undefined ? {} : partOf(parameter, "action");
  const data = action.flow_action_data === undefined ? undefined : partOf(action, "flow_action_data");
  const flow = world.store.flows.find(String(button.flow_id));
  if (flow === undefined) throw messageError(131009, `The template's flow ${button.flow_id} does not exist any more.`);
  return {
    id: flow.id,
    token: optionalText(action, "flow_token") ?? "unused",
    mode: "published",
    action: button.flow_action === "data_exchange" ? "data_exchange" : "navigate",
    screen: optionalText(button, "navigate_screen"),
    data,
    flowJson: versionToSend(flow, "published", world),
  };
}
