import { isAtLeast } from "../../versions.ts";
import type { Report } from "../problem.ts";
import { COLOR, legalId, mustSaySomething } from "./legal-texts.ts";
import { isNestedExpression, parseBinding } from "./references.ts";
import { type Property, refuse, refuseEnum, refuseLiteral, refuseText } from "./refusal.ts";

const BLANK = /^\s*$/;

/** Checks a text, which is the value of a property or an item of its list. */
export function checkText(property: Property, text: string, report: Report): void {
  const { definition, name } = property.shape;
  if (BLANK.test(text)) {
    if (definition.value === "base64") warnBlank(property, report);
    else if (mustSaySomething(name, definition, report.version)) refuseBlank(property, text, report);
    return;
  }
  if (definition.dynamic === true && text.includes("\\'") && isAtLeast(report.version, "6.0")) {
    const what = "has \\', which Meta refuses outside of backticks; write the quote alone";
    refuse(property, { error: "PATTERN_MISMATCH", rule: "escaped-quote", what }, report);
    if (isAtLeast(report.version, "7.0")) refuseLiteral(property, report);
    return;
  }
  switch (definition.value) {
    case "name":
      if (isAtLeast(report.version, "6.0") && isReference(text, report)) {
        const what = "is a reference; a name is written out";
        refuse(property, { error: "PATTERN_MISMATCH", rule: "static-name", what }, report);
      }
      return;
    case "screenId":
      if (legalId(report.version).test(text)) return;
      return refuse(
        property,
        {
          error: "PATTERN_MISMATCH",
          rule: "screen-id",
          what: `is '${text}'; it may hold letters and underscores only, so spell digits out`,
        },
        report,
      );
    case "enum":
      if (definition.oneOf?.includes(text) === true) return;
      if (definition.openSince !== undefined && isReference(text, report)) return;
      if (definition.dynamic === true) refuseText(property, report);
      return refuseEnum(property, report);
    case "switchValue":
      if (isReference(text, report)) return;
      return refuse(
        property,
        {
          error: "PATTERN_MISMATCH",
          rule: "switch-value",
          what: "is a plain text; write a reference such as ${data.kind}",
        },
        report,
      );
    case "color":
      if (COLOR.test(text)) return;
      return refuse(
        property,
        { error: "PATTERN_MISMATCH", rule: "color", what: `is '${text}'; write a colour such as "#1D9BF0"` },
        report,
      );
    case "pattern":
      return checkPattern(property, text, report);
  }
  checkLength(property, text, report);
}

/** Warns of a text that WhatsApp cuts off. */
export function checkLength(property: Property, text: string, report: Report): void {
  const { maxChars } = property.shape.definition;
  if (maxChars === undefined || text.length <= maxChars || isReference(text, report)) return;
  const length = [...text].length;
  if (length <= maxChars) return;
  const what = `is ${length} characters long, and WhatsApp cuts it off after ${maxChars}; shorten it`;
  refuse(property, { error: "INVALID_PROPERTY_VALUE", rule: "text-too-long", severity: "warning", what }, report);
}

function isReference(text: string, report: Report): boolean {
  return parseBinding(text) !== undefined || isNestedExpression(text, report.version);
}

const BLANK_TEXT = { rule: "blank-text", what: "is blank; write a text or leave the property out" } as const;

function warnBlank(property: Property, report: Report): void {
  refuse(property, { ...BLANK_TEXT, error: "PATTERN_MISMATCH", severity: "warning" }, report);
}

function refuseBlank(property: Property, text: string, report: Report): void {
  const { value } = property.shape.definition;
  if (text === "" && (value === "name" || value === "screenId"))
    refuse(property, { ...BLANK_TEXT, error: "MIN_CHARS_REQUIRED" }, report);
  refuse(property, { ...BLANK_TEXT, error: "PATTERN_MISMATCH" }, report);
  if (isAtLeast(report.version, "7.0")) refuseLiteral(property, report);
}

function checkPattern(property: Property, text: string, report: Report): void {
  try {
    new RegExp(text);
  } catch {
    const what = `is no regular expression: ${text}; write one without slashes around it`;
    refuse(property, { error: "INVALID_PROPERTY_VALUE_FORMAT", rule: "pattern-format", what }, report);
  }
}
