import { LONGEST_TEMPLATE_BUTTON } from "@flows/client";
import { applicationOf } from "../arrange/tokens.ts";
import { createFlow } from "../flows/create.ts";
import { invalidParameter } from "../graph/error.ts";
import { jsonOf, type Parameters, requiredText } from "../graph/parameters.ts";
import { isLive } from "../messages/sendable.ts";
import type { AccountRecord, TemplateButton, TemplateComponent, TemplateRecord } from "../state/records.ts";
import type { World } from "../world.ts";

const CATEGORIES = ["AUTHENTICATION", "MARKETING", "UTILITY"];
const FLOW_ACTIONS = ["navigate", "data_exchange"];
const ICONS = ["DOCUMENT", "PROMOTION", "REVIEW"];

/** Creates a template; that of an account that was not seeded is approved at once. */
export function createTemplate(world: World, account: AccountRecord, parameters: Parameters): TemplateRecord {
  const name = requiredText(parameters, "name");
  if (!/^[a-z0-9_]{1,512}$/.test(name))
    throw invalidParameter("Param name must be of lower case letters, digits and underscores.");
  const language = requiredText(parameters, "language");
  const category = requiredText(parameters, "category").toUpperCase();
  if (!CATEGORIES.includes(category)) throw invalidParameter(`Param category must be one of ${CATEGORIES.join(", ")}.`);
  if (world.store.templates.of(account.id).some((other) => other.name === name && other.language === language))
    throw invalidParameter(`The account has a template '${name}' in ${language} already.`);
  const components = readComponents(parameters).map((component) => ({
    ...component,
    ...(component.buttons !== undefined && {
      buttons: component.buttons.map((button) => readButton(button, name, account, world)),
    }),
  }));
  const status = account.seeded ? "PENDING" : "APPROVED";
  return world.store.templates.add({
    wabaId: account.id,
    name,
    language,
    category,
    status,
    components,
    ...world.store.next(),
  });
}

function readComponents(parameters: Parameters): readonly TemplateComponent[] {
  const components = jsonOf(parameters, "components");
  if (!isListOf(components, isComponent))
    throw invalidParameter(
      "Param components must be an array of objects with a type; text is a string, buttons an array.",
    );
  if (!components.some(({ type }) => type.toUpperCase() === "BODY"))
    throw invalidParameter("Param components must have a BODY.");
  return components;
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isTyped(value: unknown): value is Readonly<Record<string, unknown>> & { readonly type: string } {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function isComponent(value: unknown): value is TemplateComponent {
  if (!isTyped(value)) return false;
  const isText = value.text === undefined || typeof value.text === "string";
  return isText && (value.buttons === undefined || isListOf(value.buttons, isButton));
}

function isButton(value: unknown): value is TemplateButton {
  return isTyped(value) && (value.flow_id === undefined || typeof value.flow_id === "string");
}

/** A flow button keeps the id of its flow, however the flow was named. */
function readButton(button: TemplateButton, template: string, account: AccountRecord, world: World): TemplateButton {
  if (String(button.type).toUpperCase() !== "FLOW") return button;
  const text = String(button.text ?? "");
  if (text === "" || [...text].length > LONGEST_TEMPLATE_BUTTON)
    throw invalidParameter(`The text of a flow button has 1 to ${LONGEST_TEMPLATE_BUTTON} characters.`);
  checkWord("flow_action", button.flow_action, FLOW_ACTIONS);
  checkWord("icon", button.icon, ICONS);
  const { flow_name: _, flow_json: __, ...rest } = button;
  return { flow_action: "navigate", ...rest, flow_id: flowIdOf(button, template, account, world) };
}

function flowIdOf(button: TemplateButton, template: string, account: AccountRecord, world: World): string {
  const given = ["flow_id", "flow_name", "flow_json"].filter((name) => button[name] !== undefined);
  if (given.length !== 1) throw invalidParameter("A flow button has exactly one of flow_id, flow_name and flow_json.");
  const { flows } = world.store;
  if (button.flow_json !== undefined) return newFlow(button, template, account, world);
  const flow =
    button.flow_id === undefined ? flows.named(account.id, String(button.flow_name)) : flows.find(button.flow_id);
  if (flow?.wabaId !== account.id)
    throw invalidParameter(`The account has no flow ${button.flow_id ?? button.flow_name}.`);
  if (!isLive(flow)) throw invalidParameter(`Flow ${flow.id} is ${flow.status}: a template's flow is published.`);
  return flow.id;
}

function newFlow({ flow_json }: TemplateButton, template: string, account: AccountRecord, world: World): string {
  const parameters = new Map<string, unknown>([
    ["name", `${template} flow`],
    ["categories", ["OTHER"]],
    ["flow_json", flow_json],
    ["publish", true],
  ]);
  return createFlow(world, account.id, parameters, applicationOf({})).id;
}

function checkWord(name: string, value: unknown, words: readonly string[]): void {
  if (value === undefined || words.includes(String(value))) return;
  throw invalidParameter(`${name} of a flow button must be one of ${words.join(", ")}.`);
}
