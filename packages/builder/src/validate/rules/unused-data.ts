import type { FoundScreen } from "../document.ts";
import type { FoundText } from "../found-text.ts";
import type { Rule } from "./rule.ts";

const REFERENCES = /\$\{(?:screen\.([A-Za-z,_]*)\.)?data\.([\w-]+)/g;

/** What a screen receives is read somewhere. */
export const unusedData: Rule = {
  id: "unused-data",
  check({ screens }, report) {
    const unread = new Set<string>();
    for (const { id, data } of screens) for (const name of Object.keys(data)) unread.add(`${id}.${name}`);
    if (unread.size === 0) return;
    for (const screen of screens) {
      const { title } = screen.screen;
      if (typeof title === "string") strikeText(title, screen, unread);
      for (const { texts, innerTexts } of screen.withTexts) {
        strike(texts, screen, unread);
        strike(innerTexts, screen, unread);
      }
      for (const { texts } of screen.actions) strike(texts, screen, unread);
    }
    if (unread.size === 0) return;
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
