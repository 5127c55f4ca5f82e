import type { FoundScreen } from "../document/found.ts";
import type { FoundText } from "../document/found-text.ts";
import { DATA_REFERENCES } from "../expression/references.ts";
import { below } from "../place.ts";
import { listed } from "../show.ts";
import type { Rule } from "./rule.ts";

/** What a screen receives is read somewhere. */
export const unusedData: Rule = {
  id: "unused-data",
  check(document, report) {
    const { screens } = document;
    const reads: Reads = new Map();
    for (const { id, fields } of screens) if (fields.length > 0) reads.set(id, new Set());
    if (reads.size === 0) return;
    for (const screen of screens) {
      const { title } = screen.object;
      if (typeof title === "string") noteText(title, screen, reads);
      noteAll(screen.texts, screen, reads);
      noteAll(screen.innerTexts, screen, reads);
      for (const { texts } of screen.actions) noteAll(texts, screen, reads);
    }
    for (const { object, screen } of document.actionsNamed("open_url"))
      if (typeof object.url === "string") noteText(object.url, screen, reads);
    for (const screen of screens) {
      const { id, fields } = screen;
      const names = fields.filter((name) => reads.get(id)?.has(name) !== true);
      if (names.length === 0) continue;
      report.add({
        error: "INVALID_SCREEN_DATA",
        rule: this.id,
        severity: "warning",
        page: "Flow JSON, Screen data",
        places: names.map((name) => below(screen, "data", name)),
        message: `nothing reads data ${listed(names, names.length)} of screen '${id}'; remove it, or show it`,
      });
    }
  },
};

/** The names of what is read, by the screen that receives it. */
type Reads = Map<string, Set<string>>;

function noteAll(texts: readonly FoundText[], screen: FoundScreen, reads: Reads): void {
  for (const { text, binding } of texts) {
    if (binding === undefined) noteText(text, screen, reads);
    else if (binding.scope === "data") reads.get(binding.screen ?? screen.id)?.add(binding.path[0] ?? "");
  }
}

function noteText(text: string, { id }: FoundScreen, reads: Reads): void {
  if (!text.includes("$")) return;
  for (const [, screen, name = ""] of text.matchAll(DATA_REFERENCES)) reads.get(screen ?? id)?.add(name);
}
