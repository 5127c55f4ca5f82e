import { type FlowDocument, type FoundScreen, FoundText, isObject } from "../document.ts";
import { readTexts } from "../read-document.ts";
import type { Rule } from "./rule.ts";

const REFERENCES = /\$\{(?:screen\.([A-Za-z,_]*)\.)?data\.([\w-]+)/g;

/** What a screen receives is read somewhere. */
export const unusedData: Rule = {
  id: "unused-data",
  check(document, report) {
    if (document.screens.every(({ data }) => Object.keys(data).length === 0)) return;
    const used = readData(document);
    for (const { id, data, path } of document.screens) {
      for (const name of Object.keys(data)) {
        if (used.has(`${id}.${name}`)) continue;
        report.add({
          error: "INVALID_SCREEN_DATA",
          rule: this.id,
          severity: "warning",
          page: "Flow JSON, Screen data",
          paths: [[...path, "data", name]],
          message: `nothing reads data '${name}' of screen '${id}'; remove it, or show it`,
        });
      }
    }
  },
};

/** The data that is read anywhere, as `SCREEN.name`. */
function readData({ screens }: FlowDocument): Set<string> {
  const used = new Set<string>();
  for (const screen of screens) {
    for (const { text } of textsOf(screen))
      for (const [, other, name] of text.matchAll(REFERENCES)) used.add(`${other ?? screen.id}.${name}`);
  }
  return used;
}

function textsOf(screen: FoundScreen): readonly FoundText[] {
  const texts: FoundText[] = [];
  if (isObject(screen.screen.layout)) readTexts(screen.screen.layout, [], texts);
  const { title } = screen.screen;
  return typeof title === "string" ? [...texts, new FoundText(title, [])] : texts;
}
