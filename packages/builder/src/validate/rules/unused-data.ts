import type { FoundScreen } from "../document/found.ts";
import type { FoundText } from "../document/found-text.ts";
import type { Rule } from "./rule.ts";

const REFERENCES = /\$\{(?:screen\.([A-Za-z,_]*)\.)?data\.([\w-]+)/g;

/** What a screen receives is read somewhere. */
export const unusedData: Rule = {
  id: "unused-data",
  check({ screens }, report) {
    const unread: Unread = new Map();
    for (const { id, data } of screens) {
      const names = Object.keys(data);
      if (names.length > 0) unread.set(id, new Set([...(unread.get(id) ?? []), ...names]));
    }
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
    for (const { id, data, path } of screens) {
      const left = unread.get(id);
      if (left === undefined || left.size === 0) continue;
      const names = Object.keys(data).filter((name) => left.has(name));
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

/** The data that nothing read so far, by the screen that receives it. */
type Unread = Map<string, Set<string>>;

/** Strikes what a screen reads off the list. */
function strike(texts: readonly FoundText[], screen: FoundScreen, unread: Unread): void {
  for (const { text, binding } of texts) {
    if (binding === undefined) strikeText(text, screen, unread);
    else if (binding.scope === "data") unread.get(binding.screen ?? screen.id)?.delete(binding.path[0] ?? "");
  }
}

function strikeText(text: string, { id }: FoundScreen, unread: Unread): void {
  if (!text.includes("${")) return;
  for (const [, screen, name = ""] of text.matchAll(REFERENCES)) unread.get(screen ?? id)?.delete(name);
}
