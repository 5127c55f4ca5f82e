import { definitionOf } from "../components/definition-of.ts";
import { isObject, type JsonObject } from "../validate/json-object.ts";
import { blocksOf, type Lead, labelOf, leadsOf } from "./leads.ts";
import { componentsOf, type ExplainedFlow, type ExplainedScreen, wordsOf } from "./read-flow.ts";

const LONGEST_TEXT = 60;

/** The outline of a flow: by screen what it receives, asks, shows, and where it leads. */
export function outlineOf({ version, dataApiVersion, screens }: ExplainedFlow): string {
  const count = screens.length === 1 ? "1 screen" : `${screens.length} screens`;
  const endpoint = dataApiVersion === undefined ? "no endpoint" : `endpoint of Data API ${wordsOf(dataApiVersion)}`;
  const named = version === undefined ? "without a version" : wordsOf(version);
  return [`Flow JSON ${named}, ${count}, ${endpoint}`, ...screens.map(outlineOfScreen)].join("\n\n");
}

function outlineOfScreen(screen: ExplainedScreen): string {
  const { id, json, routes } = screen;
  const data = isObject(json.data) ? Object.entries(json.data) : [];
  const received = data.map(([name, field]) => `${name} (${isObject(field) ? wordsOf(field.type) : "?"})`);
  return [
    `${id}  ${shorten(wordsOf(json.title))}${json.terminal === true ? "  [end]" : ""}`,
    ...(received.length > 0 ? [`  receives ${received.join(", ")}`] : []),
    ...componentsOf(screen).flatMap((component) => outlineOfComponent(component, routes, "  ")),
  ].join("\n");
}

function outlineOfComponent(component: JsonObject, routes: readonly string[], indentation: string): string[] {
  const blocks = blocksOf(component).flatMap(({ when, components }) => [
    ...(when === "" ? [] : [`${indentation}${when}`]),
    ...components.flatMap((inner) => outlineOfComponent(inner, routes, when === "" ? indentation : `${indentation}  `)),
  ]);
  if (blocks.length > 0) return blocks;
  const leads = leadsOf(component).map((lead) => `${indentation}${outlineOfLead(lead, routes)}`);
  const line = outlineOfContent(component);
  return line === undefined ? leads : [`${indentation}${line}`, ...leads];
}

/** What a component asks or shows; undefined where only its action counts. */
function outlineOfContent(component: JsonObject): string | undefined {
  const { type, name, required } = component;
  const definition = definitionOf(type);
  if (definition?.field !== undefined)
    return `asks ${wordsOf(name ?? "?")}: ${shorten(labelOf(component))} (${definition.type}${required === true ? ", required" : ""})${choicesOf(component)}`;
  if (type === "Footer" || type === "EmbeddedLink") return undefined;
  return `shows ${wordsOf(type)}: ${shorten(textOf(component))}`;
}

function textOf(component: JsonObject): string {
  const { text, "alt-text": altText } = component;
  return Array.isArray(text) ? text.map(wordsOf).join(" ") : wordsOf(text ?? altText);
}

function choicesOf({ "data-source": source }: JsonObject): string {
  if (typeof source === "string") return ` of ${source}`;
  return Array.isArray(source) ? ` of ${shorten(source.filter(isObject).map(labelOf).join(", "))}` : "";
}

function outlineOfLead({ label, name, target, sends }: Lead, routes: readonly string[]): string {
  const along = sends.length > 0 ? ` with ${sends.join(", ")}` : "";
  return `${shorten(label)} → ${destination(name, target, routes)}${along}`;
}

function destination(name: string, target: string | undefined, routes: readonly string[]): string {
  switch (name) {
    case "navigate":
      return target ?? "?";
    case "complete":
      return "the end, answering";
    case "data_exchange":
      return `the endpoint${routes.length > 0 ? `, which may lead to ${routes.join(", ")},` : ""}`;
    case "update_data":
      return "changes this screen";
    default:
      return target ?? name;
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}
