import { ACTION_PROPERTIES } from "../components/action-properties.ts";
import { isObject, type JsonObject } from "../validate/json-object.ts";
import { RANGE_DAYS } from "../validate/rules/range-days.ts";
import { componentsOf, type ExplainedScreen, listOf, wordsOf } from "./read-flow.ts";

/** Something that a person does on a screen, and what it does. */
export interface Lead {
  /** What is tapped or chosen. */
  readonly label: string;
  readonly name: string;
  /** The screen that it goes to, or the address that it opens. */
  readonly target: string | undefined;
  /** The keys of what it sends along. */
  readonly sends: readonly string[];
}

/** What the actions of one component do, those of its items too. */
export function leadsOf(component: JsonObject): Lead[] {
  const items = [component["data-source"], component["list-items"]].flatMap(listOf).filter(isObject);
  return [
    ...ACTION_PROPERTIES.flatMap((key) => leadOf(component[key], labelOf(component))),
    ...items.flatMap((item) => ACTION_PROPERTIES.flatMap((key) => leadOf(item[key], labelOf(item)))),
  ];
}

/** What the actions of a screen do, wherever they stand. */
export function leadsOfScreen(screen: ExplainedScreen): Lead[] {
  return componentsOf(screen).flatMap(leadsBelow);
}

function leadsBelow(component: JsonObject): Lead[] {
  return [...leadsOf(component), ...blocksOf(component).flatMap(({ components }) => components.flatMap(leadsBelow))];
}

/** Components that stand in another one, and when. */
interface Block {
  readonly when: string;
  readonly components: readonly JsonObject[];
}

/** The blocks of a component. */
export function blocksOf({ type, condition, value, cases, children, ...branches }: JsonObject): Block[] {
  const block = (when: string, list: unknown): Block => ({ when, components: listOf(list).filter(isObject) });
  switch (type) {
    case "Form":
      return [block("", children)];
    case "If":
      return [
        block(`if ${wordsOf(condition)}`, branches.then),
        ...(branches.else === undefined ? [] : [block("else", branches.else)]),
      ];
    case "Switch":
      return Object.entries(isObject(cases) ? cases : {}).map(([name, list]) =>
        block(`if ${wordsOf(value)} is ${name}`, list),
      );
    default:
      return [];
  }
}

function leadOf(action: unknown, label: string): Lead[] {
  if (!isObject(action)) return [];
  const { name, next, payload, url } = action;
  const target = isObject(next) ? next.name : url;
  return [
    {
      label,
      name: wordsOf(name),
      target: typeof target === "string" ? target : undefined,
      sends: isObject(payload) ? Object.keys(payload) : [],
    },
  ];
}

/** What stands on a component or an item for people to read. */
export function labelOf({ label, text, title, "main-content": content, name, type }: JsonObject): string {
  const words = [label, rangeOf(label), text, title, isObject(content) ? content.title : undefined, name, type];
  return words.find((word): word is string => typeof word === "string") ?? "";
}

/** The two labels of a range of days, as one. */
function rangeOf(label: unknown): string | undefined {
  return isObject(label) ? RANGE_DAYS.map((day) => wordsOf(label[day])).join(" – ") : undefined;
}
