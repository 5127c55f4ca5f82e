import { DEFAULT_DATA_API, dataApiVersions } from "../../data-api-versions.ts";
import { refers } from "../document/found-text.ts";
import { Part, type Subject } from "../document/subject.ts";
import { isNestedExpression } from "../expression/references.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import type { Report } from "../problem.ts";
import { jsonType } from "../shapes/literal-types.ts";
import { isPlainObject } from "../shapes/plain.ts";
import type { PropertyShape } from "../shapes/shape.ts";
import { withArticle } from "../show.ts";
import { checkAction } from "./action.ts";
import { refuseInForm, reportMissing, reportUnknown } from "./key-refusals.ts";
import { checkScalars, checkSize, isToldOnce } from "./list.ts";
import { checkNumber } from "./number.ts";
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
  const what = `is of type ${jsonType(value)}; write ${types.map(withArticle).join(" or ")}${or}`;
  refuse(property, { error: "INVALID_PROPERTY_TYPE", rule: "property-type", what }, report);
}

function checkDataApi(property: Property, report: Report): void {
  const { value } = property;
  if (value === null) return refuseType(property, report);
  if (typeof value === "string" && dataApiVersions(report.version).includes(value)) return;
  const is = typeof value === "string" ? `'${value}', which does not go with Flow JSON ${report.version}` : "no text";
  const what = `is ${is}; write "${DEFAULT_DATA_API}"`;
  refuse(property, { error: "INVALID_PROPERTY_VALUE", rule: "data-api-version", what }, report);
}
