import { DEFAULT_DATA_API, dataApiVersions } from "../../versions.ts";
import { refers } from "../document/found-text.ts";
import { nameOf, Part, type Subject } from "../document/subject.ts";
import { isNestedExpression } from "../expression/references.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { below } from "../place.ts";
import type { Report } from "../problem.ts";
import { jsonType } from "../shapes/literal-types.ts";
import { isPlainObject } from "../shapes/plain.ts";
import type { PropertyShape } from "../shapes/shape.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";
import { checkAction } from "./action.ts";
import { checkScalars, checkSize, isToldOnce } from "./list.ts";
import type { Reading } from "./reading.ts";
import { type Property, type Refusal, refuse, refuseEnum, refuseLiteral, refuseText } from "./refusal.ts";
import { checkText } from "./text.ts";

/** Checks that an object has the properties it must have, no others, and that their values are right. */
export function checkObject(subject: Subject, reading: Reading, discriminator?: string): void {
  const { object, shape } = subject;
  let missing = shape.required.length;
  for (const name in object) {
    if (name === discriminator) continue;
    const property = shape.properties.get(name);
    if (property !== undefined) {
      if (property.isRequired) missing -= 1;
      const value = object[name];
      if (!property.isPlain(value)) checkValue(subject, property, value, reading);
    } else if (Object.hasOwn(object, name)) reportUnknown(subject, name, reading);
  }
  if (missing === 0) return;
  for (const { name } of shape.required) if (!Object.hasOwn(object, name)) reportMissing(subject, name, reading);
}

/** The closer look at a value. */
function checkValue(subject: Subject, shape: PropertyShape, value: unknown, reading: Reading): void {
  const { definition, types } = shape;
  if (definition.notInForm === true && subject.inForm) return refuseInForm(subject, shape, reading);
  if (definition.value === "action") return checkAction(subject, shape, value, reading);
  if (definition.value === "dataApiVersion") return checkDataApi({ subject, shape, value }, reading);
  if (typeof value === "string") {
    const binding = refers(value) ? reading.keepText(value, subject, shape) : undefined;
    if (definition.dynamic === true && (binding !== undefined || isNestedExpression(value, reading.version))) return;
    if (types === undefined || types.includes("string")) return checkText(subject, shape, value, reading);
  } else if (types === undefined || types.includes(jsonType(value))) {
    if (typeof value === "number") checkNumber(subject, shape, value, reading);
    else if (Array.isArray(value)) checkList(subject, shape, value, reading);
    else if (isObject(value)) checkInner(subject, shape, value, reading);
    return;
  }
  refuseType({ subject, shape, value }, reading);
}

function checkInner(subject: Subject, shape: PropertyShape, value: JsonObject, reading: Reading): void {
  const { item, keys, definition } = shape;
  if (item === undefined) {
    if (definition.value !== "cases") reading.keepTextsIn(value, subject, keys);
  } else if (!isPlainObject(value, item)) checkObject(new Part(value, item, subject, keys), reading);
}

function checkList(subject: Subject, shape: PropertyShape, list: readonly unknown[], reading: Reading): void {
  const property: Property = { subject, shape, value: list };
  if (!checkSize(property, list, reading)) return;
  const { item } = shape;
  if (item === undefined) return checkScalars(property, list, reading);
  const { refusals } = reading;
  for (let index = 0; index < list.length; index++) {
    const value = list[index];
    if (isObject(value)) {
      if (!isPlainObject(value, item)) checkObject(new Part(value, item, subject, shape.keys, index), reading);
    } else if (value === null) refuseType({ subject, shape, value, index }, reading);
    else {
      const what = `is of type ${jsonType(value)}; write an object`;
      const refusal = { error: "INVALID_PROPERTY_TYPE", rule: "property-type", what } satisfies Partial<Refusal>;
      refuse({ subject, shape, value, index }, refusal, reading);
    }
  }
  if (reading.refusals > refusals && !isToldOnce(property)) refuseLiteral(property, reading);
}

function checkNumber(subject: Subject, shape: PropertyShape, value: number, report: Report): void {
  const { value: kind, minimum, maximum } = shape.definition;
  const property: Property = { subject, shape, value };
  if (kind === "integer" && !Number.isInteger(value)) {
    const refusal = {
      error: "INVALID_PROPERTY_TYPE",
      rule: "property-type",
      what: "is not a whole number",
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

function checkDataApi(property: Property, report: Report): void {
  const { value } = property;
  if (value === null) return refuseType(property, report);
  if (typeof value === "string" && dataApiVersions(report.version).includes(value)) return;
  const what = `is '${show(value)}', which does not go with Flow JSON ${report.version}; write "${DEFAULT_DATA_API}"`;
  refuse(property, { error: "INVALID_PROPERTY_VALUE", rule: "data-api-version", what }, report);
}

/** Inside a Form, initial values and error messages are the Form's. */
function refuseInForm(subject: Subject, { name }: PropertyShape, report: Report): void {
  report.add({
    error: "INVALID_PROPERTY_KEY",
    rule: "form-values",
    page: "Flow JSON, Forms",
    places: [below(subject, name)],
    message: `inside a Form, '${name}' of ${nameOf(subject)} belongs into the Form's '${name}s'; move it there`,
    pointsAtKey: true,
  });
}

function reportUnknown(subject: Subject, name: string, report: Report): void {
  const { shape } = subject;
  const since = shape.later.get(name);
  const message =
    since === undefined
      ? `${nameOf(subject)} has no property '${name}'${didYouMean(name, shape.properties.keys()) || "; remove it"}`
      : `property '${name}' of ${nameOf(subject)} needs Flow JSON ${since}, and this document is ${report.version}; raise the version or remove it`;
  const places = [below(subject, name)];
  report.add({
    error: "INVALID_PROPERTY_KEY",
    rule: "unknown-property",
    message,
    page: shape.page,
    places,
    pointsAtKey: true,
  });
}

function reportMissing(subject: Subject, name: string, report: Report): void {
  const message = `${nameOf(subject)} needs the property '${name}'; add it`;
  const { page } = subject.shape;
  report.add({
    error: "MISSING_REQUIRED_PROPERTY",
    rule: "missing-property",
    message,
    page,
    places: [subject],
  });
}
