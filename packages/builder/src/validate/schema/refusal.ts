import { EXPRESSIONS_SINCE, isAtLeast } from "../../versions.ts";
import { nameOf, type Subject } from "../document/subject.ts";
import { below, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import type { RuleId } from "../rule-id.ts";
import type { PropertyShape } from "../shapes/shape.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";

/** A property of an object, with its value; or an item of its list. */
export interface Property {
  readonly subject: Subject;
  readonly shape: PropertyShape;
  readonly value: unknown;
  /** The index of the item that is meant, in a list. */
  readonly index?: number;
}

/** What is wrong with a property. */
export interface Refusal {
  readonly error: string;
  readonly rule: RuleId;
  /** The end of a sentence about the property. */
  readonly what: string;
  readonly severity?: "warning";
  /** Meta does not say where. */
  readonly hidesPath?: true;
}

/** Where a property stands. */
export function placeOf({ subject, shape, index }: Property): Place {
  return index === undefined ? below(subject, shape.name) : below(subject, shape.name, index);
}

/** Reports what is wrong with a property. */
export function refuse(property: Property, refusal: Refusal, report: Report): void {
  const { subject, shape, index } = property;
  const { error, rule, what, severity = "error", hidesPath = false } = refusal;
  const name = index === undefined ? shape.name : `${shape.name}[${index}]`;
  const message = `property '${name}' of ${nameOf(subject)} ${what}`;
  report.add({ error, rule, severity, hidesPath, message, page: subject.shape.page, places: [placeOf(property)] });
}

/** Reports a word that is none of those that may stand there. */
export function refuseEnum(property: Property, report: Report): void {
  const { oneOf = [], openSince } = property.shape.definition;
  const { value } = property;
  const hint = typeof value === "string" ? didYouMean(value, oneOf) : "";
  const words = oneOf.map((word) => `'${word}'`).join(", ");
  const what = `is '${show(value)}'${hint || `; it may be ${words}`}`;
  const isOpen = openSince !== undefined && isAtLeast(report.version, openSince);
  const refusal = { error: "INVALID_ENUM_VALUE", rule: "enum-value", what } satisfies Partial<Refusal>;
  refuse(property, isOpen ? { ...refusal, severity: "warning" } : refusal, report);
}

/** Reports a text where a reference would have to stand. */
export function refuseText(property: Property, report: Report): void {
  const what = `is no reference such as \${data.x}; write one, or ${alternativeTo(property, report)}`;
  refuse(property, { error: "PATTERN_MISMATCH", rule: "reference", what }, report);
}

/** What can be written in place of a text and of a reference: what the text itself may have been meant as, first. */
function alternativeTo({ shape, value }: Property, report: Report): string {
  const { types = [] } = shape;
  const text = show(value);
  if (text.includes("${") && isAtLeast(report.version, EXPRESSIONS_SINCE)) return "put the expression in backticks";
  const isQuoted =
    (types.includes("boolean") && /^(?:true|false)$/.test(text)) ||
    (types.includes("number") && /^-?\d+(?:\.\d+)?$/.test(text));
  return isQuoted ? `${text} without quotes` : `a value of type ${types.join(" or ")}`;
}

/** Meta says of a refused literal too that it is no reference, where one could stand. */
export function refuseLiteral({ subject, shape, value }: Property, report: Report): void {
  if (shape.definition.dynamic !== true) return;
  const what = "is no reference such as ${data.x} either";
  refuse({ subject, shape, value }, { error: "INVALID_PROPERTY_TYPE", rule: "reference", what }, report);
}
