import type { Subject } from "../document/subject.ts";
import type { Report } from "../problem.ts";
import type { PropertyShape } from "../shapes/shape.ts";
import { type Property, type Refusal, refuse, refuseLiteral } from "./refusal.ts";

/** Checks that a number is whole where it must be, and within its bounds. */
export function checkNumber(subject: Subject, shape: PropertyShape, value: number, report: Report): void {
  const { value: kind, minimum, maximum } = shape.definition;
  const property: Property = { subject, shape, value };
  if (kind === "integer" && !Number.isInteger(value)) {
    const refusal = {
      error: "INVALID_PROPERTY_TYPE",
      rule: "property-type",
      what: "is not a whole number; round it",
    } satisfies Partial<Refusal>;
    return refuse(property, refusal, report);
  }
  const isBelow = minimum !== undefined && value < minimum;
  const isAbove = maximum !== undefined && value > maximum;
  if (!isBelow && !isAbove) return;
  refuseLiteral(property, report);
  const error = isBelow ? "MINIMUM_VALUE_REQUIRED" : "MAXIMUM_VALUE_REQUIRED";
  const what = `is ${value}; the ${isBelow ? `least is ${minimum}` : `most is ${maximum}`}`;
  refuse(property, { error, rule: "number-bounds", what }, report);
}
