import { type FoundScreen, type FoundText, isObject } from "../document.ts";
import type { Rule } from "./rule.ts";

const REFERENCES = /\$\{(?:screen\.([A-Za-z,_]*)\.)?data\.([\w-]+)/g;

/** What was seen already: components each by themselves, and the payloads of actions. */
const SEEN: ReadonlySet<string> = new Set([
  "children",
  "then",
  "else",
  "cases",
  "on-click-action",
  "on-select-action",
  "on-unselect-action",
]);

/** What a screen receives is read somewhere. */
export const unusedData: Rule = {
  id: "unused-data",
  check({ screens }, report) {
    const unread = new Set<string>();
    for (const { id, data } of screens) for (const name of Object.keys(data)) unread.add(`${id}.${name}`);
    if (unread.size === 0) return;
    for (const screen of screens) {
      for (const { texts } of screen.withTexts) strike(texts, screen, unread);
      for (const { texts } of screen.actions) strike(texts, screen, unread);
    }
    // What is read deep inside of a property is only looked for where it makes a difference.
    if (unread.size === 0) return;
    for (const screen of screens) strikeDeep(screen, unread);
    for (const { id, data, path } of screens) {
      const names = Object.keys(data).filter((name) => unread.has(`${id}.${name}`));
      if (names.length === 0) continue;
      report.add({
        error: "INVALID_SCREEN_DATA",
        rule: this.id,
        severity: "warning",
        page: "Flow JSON, Screen data",
        paths: names.map((name) => [...path, "data", name]),
        message: `nothing reads data ${names.map((name) => `'${name}'`).join(", ")} of screen '${id}'; remove it, or show it`,
      });
    }
  },
};

/** Strikes what a screen reads off the list, which has it as `SCREEN.name`. */
function strike(texts: readonly FoundText[], screen: FoundScreen, unread: Set<string>): void {
  for (const { text, binding } of texts) {
    if (binding === undefined) strikeText(text, screen, unread);
    else if (binding.scope === "data") unread.delete(`${binding.screen ?? screen.id}.${binding.path[0]}`);
  }
}

function strikeText(text: string, { id }: FoundScreen, unread: Set<string>): void {
  for (const [, screen, name] of text.matchAll(REFERENCES)) unread.delete(`${screen ?? id}.${name}`);
}

function strikeDeep(screen: FoundScreen, unread: Set<string>): void {
  const { title } = screen.screen;
  if (typeof title === "string") strikeText(title, screen, unread);
  for (const { component } of screen.components) {
    for (const key in component) {
      const value = component[key];
      if (typeof value === "object" && value !== null && !SEEN.has(key)) strikeValue(value, screen, unread);
    }
  }
}

function strikeValue(value: unknown, screen: FoundScreen, unread: Set<string>): void {
  if (typeof value === "string") {
    if (value.includes("${")) strikeText(value, screen, unread);
  } else if (Array.isArray(value)) for (const item of value) strikeValue(item, screen, unread);
  else if (isObject(value)) for (const key of Object.keys(value)) strikeValue(value[key], screen, unread);
}
