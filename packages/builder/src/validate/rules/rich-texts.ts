import { isNestedExpression, parseBinding } from "../expression/references.ts";
import type { Rule } from "./rule.ts";

const HOLDS_BINDING = /\$\{(?:data|form|screen)\./;
const WITH_LISTS = ["RichText", "TextBody", "TextCaption"];

/** A RichText is a text, or a reference to one. */
export const richTexts: Rule = {
  id: "rich-texts",
  concerns: ["RichText"],
  since: "6.0",
  check({ screens }, report) {
    for (const screen of screens) {
      for (const { type, component, path } of screen.ofType("RichText")) {
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

/** The paragraphs in a list are written out. */
export const staticParagraphs: Rule = {
  id: "static-paragraphs",
  concerns: WITH_LISTS,
  since: "5.1",
  check({ screens }, report) {
    for (const screen of screens) {
      for (const found of screen.ofType(...WITH_LISTS)) {
        const { text } = found.component;
        if (!Array.isArray(text)) continue;
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
