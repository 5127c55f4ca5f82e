import type { PropertyDefinition, PropertyValue } from "../../components/definition.ts";
import { isAtLeast } from "../../versions.ts";
import type { Subject } from "../document/subject.ts";
import { isNestedExpression, parseBinding } from "../expression/references.ts";
import type { Report } from "../problem.ts";
import type { RuleId } from "../rule-id.ts";
import { BASE64, COLOR, illegalId, legalId, mustSaySomething, NO_BASE64 } from "../shapes/legal-texts.ts";
import type { PropertyShape } from "../shapes/shape.ts";
import { type Property, type Refusal, refuse, refuseEnum, refuseLiteral, refuseText } from "./refusal.ts";

const BLANK = /^\s*$/;

/** Checks a text that is the value of a property. */
export function checkText(subject: Subject, shape: PropertyShape, text: string, report: Report): void {
  const { definition } = shape;
  if (isBlank(text) && !isRefusedAnyway(definition, report))
    return checkBlank({ subject, shape, value: text }, text, report);
  if (definition.dynamic === true && text.includes("\\'") && isAtLeast(report.version, "6.0"))
    return refuseQuote({ subject, shape, value: text }, report);
  if (SPECIAL.has(definition.value)) checkSpecial({ subject, shape, value: text }, text, report);
  else if (text.length > (definition.maxChars ?? text.length))
    checkLength({ subject, shape, value: text }, text, report);
}

function isBlank(text: string): boolean {
  // Most texts begin with something to see.
  return !(text.charCodeAt(0) > 32 && text.charCodeAt(0) < 128) && BLANK.test(text);
}

/** Whether a blank is none of the few texts that may stand there. */
function isRefusedAnyway({ value, openSince }: PropertyDefinition, { version }: Report): boolean {
  return value === "switchValue" || (value === "enum" && (openSince === undefined || !isAtLeast(version, openSince)));
}

/** What is more than a text. */
const SPECIAL: ReadonlySet<PropertyValue> = new Set<PropertyValue>([
  "name",
  "screenId",
  "enum",
  "switchValue",
  "color",
  "pattern",
  "base64",
]);

function checkSpecial(property: Property, text: string, report: Report): void {
  const { definition } = property.shape;
  const refuseAs = (rule: RuleId, what: string): void =>
    refuse(property, { error: "PATTERN_MISMATCH", rule, what }, report);
  switch (definition.value) {
    case "name":
      if (text.length > 1 && isAtLeast(report.version, "6.0") && isReference(text, report))
        refuseAs("static-name", "is a reference; a name is written out");
      return;
    case "screenId":
      if (!legalId(report.version).test(text)) refuseAs("screen-id", illegalId(text));
      return;
    case "switchValue":
      if (!isReference(text, report))
        refuseAs("switch-value", "is a plain text; write a reference such as ${data.kind}");
      return;
    case "color":
      if (!COLOR.test(text)) refuseAs("color", `is '${text}'; write a colour such as "#1D9BF0"`);
      return;
    case "pattern":
      return checkPattern(property, text, report);
    case "base64":
      return checkImage(property, text, report);
    default:
      return checkEnum(property, text, report);
  }
}

function checkEnum(property: Property, text: string, report: Report): void {
  const { definition } = property.shape;
  if (definition.oneOf?.includes(text) === true) return;
  if (definition.openSince !== undefined && isReference(text, report)) return;
  if (definition.dynamic === true) refuseText(property, report);
  refuseEnum(property, report);
}

/** Warns of a text that WhatsApp cuts off. */
export function checkLength(property: Property, text: string, report: Report): void {
  const { maxChars } = property.shape.definition;
  if (maxChars === undefined || text.length <= maxChars || isReference(text, report)) return;
  let length = 0;
  for (const _ of text) length += 1;
  if (length <= maxChars) return;
  const what = `is ${length} characters long, and WhatsApp cuts it off after ${maxChars}; shorten it`;
  refuse(property, { error: "INVALID_PROPERTY_VALUE", rule: "text-too-long", severity: "warning", what }, report);
}

function isReference(text: string, report: Report): boolean {
  return parseBinding(text) !== undefined || isNestedExpression(text, report.version);
}

function checkBlank(property: Property, text: string, report: Report): void {
  const { definition, name, isRequired } = property.shape;
  const what = `is blank; write a text${isRequired ? "" : " or leave the property out"}`;
  const refusal = { rule: "blank-text", what } satisfies Partial<Refusal>;
  if (definition.value === "base64")
    return refuse(property, { ...refusal, error: "PATTERN_MISMATCH", severity: "warning" }, report);
  if (!mustSaySomething(name, definition, report.version)) return;
  if (text === "" && (definition.value === "name" || definition.value === "screenId" || name === "label"))
    refuse(property, { ...refusal, error: "MIN_CHARS_REQUIRED" }, report);
  refuse(property, { ...refusal, error: "PATTERN_MISMATCH" }, report);
  if (isAtLeast(report.version, "7.0")) refuseLiteral(property, report);
}

function checkImage(property: Property, text: string, report: Report): void {
  const { maxImageChars, definition } = property.shape;
  const error = "INVALID_PROPERTY_VALUE";
  if (text.length > maxImageChars) {
    const kilobytes = (length: number): number => (length * 3) / 4 / 1024;
    const what = `is an image of ${Math.ceil(kilobytes(text.length))} KB; Meta documents ${Math.floor(kilobytes(maxImageChars))} KB, so make it smaller`;
    refuse(property, { error, rule: "image-too-large", severity: "warning", what }, report);
  } else if (definition.enforced !== true && !BASE64.test(text)) {
    // Where Meta refuses it, it does so with the semantics.
    refuse(property, { error, rule: "image-base64", severity: "warning", what: `is ${NO_BASE64}` }, report);
  }
}

function refuseQuote(property: Property, report: Report): void {
  const what = "has \\', which Meta refuses outside of backticks; write the quote alone";
  refuse(property, { error: "PATTERN_MISMATCH", rule: "escaped-quote", what }, report);
  if (isAtLeast(report.version, "7.0")) refuseLiteral(property, report);
}

function checkPattern(property: Property, text: string, report: Report): void {
  try {
    new RegExp(text);
    if (!/^\/.*\/$/s.test(text)) return;
    const what = "matches the slashes around it too; write it without them";
    refuse(
      property,
      { error: "INVALID_PROPERTY_VALUE_FORMAT", rule: "pattern-format", severity: "warning", what },
      report,
    );
  } catch {
    const what = `is no regular expression: ${text}; write one without slashes around it`;
    refuse(property, { error: "INVALID_PROPERTY_VALUE_FORMAT", rule: "pattern-format", what }, report);
  }
}
