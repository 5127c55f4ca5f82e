import { Subject } from "../document/subject.ts";
import { isDynamic } from "../expression/references.ts";
import { isObject } from "../json-object.ts";
import type { Report } from "../problem.ts";
import { jsonType } from "../shapes/literal-types.ts";
import type { PropertyShape } from "../shapes/shape.ts";
import { didYouMean } from "../suggestion.ts";
import { checkAction } from "./action.ts";
import { checkScalars, checkSize, isToldOnce } from "./list.ts";
import { type Property, refuse, refuseEnum, refuseLiteral, refuseText } from "./refusal.ts";
import { checkText } from "./text.ts";

/** Checks that an object has the properties it must have, no others, and that their values are right. */
export function checkObject(subject: Subject, report: Report, discriminator?: string): void {
  const { object, shape } = subject;
  let missing = shape.required.length;
  for (const name in object) {
    if (name === discriminator) continue;
    const property = shape.properties.get(name);
    if (property !== undefined) {
      if (property.isRequired) missing -= 1;
      checkValue(subject, property, object[name], report);
    } else if (Object.hasOwn(object, name)) reportUnknown(subject, name, report);
  }
  if (missing === 0) return;
  for (const { name } of shape.required) if (!Object.hasOwn(object, name)) reportMissing(subject, name, report);
}

function checkValue(subject: Subject, shape: PropertyShape, value: unknown, report: Report): void {
  if (typeof value === "string" && isPlainText(value, shape)) return;
  const { definition, types } = shape;
  if (definition.notInForm === true && subject.inForm) return refuseInForm(subject, shape, report);
  if (definition.value === "action") return checkAction(subject, shape, value, report);
  if (typeof value === "string") {
    if (definition.dynamic === true && isDynamic(value, report.version)) return;
    if (types === undefined || types.includes("string")) return checkText(subject, shape, value, report);
  } else if (types === undefined || types.includes(jsonType(value))) {
    if (typeof value === "number") checkNumber(subject, shape, value, report);
    else if (Array.isArray(value)) checkList(subject, shape, value, report);
    else if (shape.item !== undefined && isObject(value))
      checkObject(new Subject(value, shape.item, subject, shape.keys), report);
    return;
  }
  refuseType({ subject, shape, value }, report);
}

/** Most texts are: they begin with a letter, hold no escape, and are short enough. */
function isPlainText(text: string, { plainUpTo }: PropertyShape): boolean {
  if (text.length > plainUpTo) return false;
  const first = text.charCodeAt(0);
  return ((first >= 65 && first <= 90) || (first >= 97 && first <= 122)) && !text.includes("\\");
}

function checkList(subject: Subject, shape: PropertyShape, list: readonly unknown[], report: Report): void {
  if (!checkSize({ subject, shape, value: list }, list, report)) return;
  const { item } = shape;
  if (item === undefined) return checkScalars({ subject, shape, value: list }, list, report);
  for (let index = 0; index < list.length; index++) {
    const value = list[index];
    if (isObject(value)) checkObject(new Subject(value, item, subject, shape.keys, index), report);
    else if (value === null) refuseType({ subject, shape, value, index }, report);
    else {
      const what = `is of type ${jsonType(value)}; write an object`;
      const refusal = { error: "INVALID_PROPERTY_TYPE", rule: "property-type", what };
      refuse({ subject, shape, value, index }, refusal, report);
    }
  }
}

function checkNumber(subject: Subject, shape: PropertyShape, value: number, report: Report): void {
  const { value: kind, minimum, maximum } = shape.definition;
  const property: Property = { subject, shape, value };
  if (kind === "integer" && !Number.isInteger(value)) {
    const refusal = { error: "INVALID_PROPERTY_TYPE", rule: "property-type", what: "is not a whole number" };
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

function refuseType(property: Property, report: Report): void {
  const { shape, value } = property;
  const { definition, types = [] } = shape;
  if (value === null) {
    const what = `is null; ${shape.isRequired ? "write a value" : "leave the property out"}`;
    return refuse(property, { error: "INVALID_FLOW_JSON", rule: "null-value", what, hidesPath: true }, report);
  }
  if (definition.value === "enum") refuseEnum(property, report);
  if (definition.dynamic === true && typeof value === "string") {
    refuseText(property, report);
    if (isToldOnce(property)) return;
  }
  const or = definition.dynamic === true ? " or a reference such as ${data.x}" : "";
  const what = `is of type ${jsonType(value)}; write ${types.join(" or ")}${or}`;
  refuse(property, { error: "INVALID_PROPERTY_TYPE", rule: "property-type", what }, report);
}

/** Inside a Form, initial values and error messages are the Form's. */
function refuseInForm(subject: Subject, { name }: PropertyShape, report: Report): void {
  report.add({
    error: "INVALID_PROPERTY_KEY",
    rule: "form-values",
    page: "Flow JSON, Forms",
    paths: [[...subject.path, name]],
    message: `inside a Form, '${name}' of ${subject.name} belongs into the Form's '${name}s'; move it there`,
    pointsAtKey: true,
  });
}

function reportUnknown(subject: Subject, name: string, report: Report): void {
  const { shape, path } = subject;
  const since = shape.later.get(name);
  const message =
    since === undefined
      ? `${subject.name} has no property '${name}'${didYouMean(name, shape.properties.keys()) || "; remove it"}`
      : `property '${name}' of ${subject.name} needs Flow JSON ${since}, and this document is ${report.version}; raise the version or remove it`;
  const paths = [[...path, name]];
  report.add({
    error: "INVALID_PROPERTY_KEY",
    rule: "unknown-property",
    message,
    page: shape.page,
    paths,
    pointsAtKey: true,
  });
}

function reportMissing(subject: Subject, name: string, report: Report): void {
  const message = `${subject.name} needs the property '${name}'; add it`;
  const { page } = subject.shape;
  report.add({
    error: "MISSING_REQUIRED_PROPERTY",
    rule: "missing-property",
    message,
    page,
    paths: [subject.path],
  });
}
