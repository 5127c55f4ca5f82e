import type { FoundComponent } from "../document/found.ts";
import { HOLDS_REFERENCE, isNestedExpression, parseBinding } from "../expression/references.ts";
import { below } from "../place.ts";
import type { Report } from "../problem.ts";
import type { Rule } from "./rule.ts";

const WITH_LISTS = ["RichText", "TextBody", "TextCaption"];

/** A RichText is a text, or a reference to one. */
export const richTexts: Rule = {
  id: "rich-texts",
  since: "6.0",
  check(document, report) {
    for (const found of document.ofType("RichText")) {
      const { text } = found.object;
      const isNested = isNestedExpression(text, report.version);
      if (typeof text !== "string" || parseBinding(text) !== undefined) continue;
      if (!isNested && !HOLDS_REFERENCE.test(text)) continue;
      report.add({
        error: "INVALID_PROPERTY_VALUE",
        rule: this.id,
        page: found.shape.page,
        places: [below(found, "text")],
        message: "RichText takes a text or one reference, nothing put together; put it together in the data",
      });
    }
  },
};

/** The paragraphs in a list are written out. */
export const staticParagraphs: Rule = {
  id: "static-paragraphs",
  since: "5.1",
  check(document, report) {
    for (const type of WITH_LISTS) for (const found of document.ofType(type)) checkParagraphs(found, report);
  },
};

function checkParagraphs(found: FoundComponent, report: Report): void {
  const { text } = found.object;
  if (!Array.isArray(text)) return;
  for (const [index, paragraph] of text.entries()) {
    if (parseBinding(paragraph) === undefined) continue;
    report.add({
      error: "INVALID_TEXT_DYNAMIC_DATA",
      rule: staticParagraphs.id,
      page: found.shape.page,
      places: [below(found, "text", index)],
      message: "a paragraph in a list is no reference; bind the whole text to a list",
    });
  }
}
