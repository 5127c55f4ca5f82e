import type { FoundComponent } from "../document.ts";
import { isNestedExpression, parseBinding } from "../schema/references.ts";
import type { Rule } from "./rule.ts";

const HOLDS_BINDING = /\$\{(?:data|form|screen)\./;
const WITH_LISTS: ReadonlySet<string> = new Set(["RichText", "TextBody", "TextCaption"]);

/** A RichText is a text, or a reference to one. */
export const richTexts: Rule = {
  id: "rich-texts",
  since: "6.0",
  check({ screens }, report) {
    for (const { components } of screens) {
      for (const { type, component, path } of components.filter(isRichText)) {
        const { text } = component;
        const isNested = isNestedExpression(text, report.version);
        if (typeof text !== "string" || parseBinding(text) !== undefined) continue;
        if (!isNested && !HOLDS_BINDING.test(text)) continue;
        report.add({
          error: "INVALID_PROPERTY_VALUE",
          rule: this.id,
          page: "Components, Rich Text",
          paths: [[...path, "text"]],
          message: `${type} takes a text or one reference, nothing put together; put it together in the data`,
        });
      }
    }
  },
};

function isRichText({ type }: FoundComponent): boolean {
  return type === "RichText";
}

/** The paragraphs in a list are written out. */
export const staticParagraphs: Rule = {
  id: "static-paragraphs",
  since: "5.1",
  check({ screens }, report) {
    for (const { components } of screens) {
      for (const found of components) {
        const { text } = found.component;
        if (!Array.isArray(text) || !WITH_LISTS.has(found.type)) continue;
        for (const [index, paragraph] of text.entries()) {
          if (parseBinding(paragraph) === undefined) continue;
          report.add({
            error: "INVALID_TEXT_DYNAMIC_DATA",
            rule: this.id,
            page: "Components, Text Body",
            paths: [[...found.path, "text", index]],
            message: "a paragraph in a list is no reference; bind the whole text to a list",
          });
        }
      }
    }
  },
};
