import type { PropertyValue } from "../../components/definition.ts";
import { isObject } from "../json-object.ts";
import type { Report } from "../problem.ts";
import { jsonType, TEXT_LISTS } from "../shapes/literal-types.ts";
import { counted } from "../show.ts";
import { type Property, type Refusal, refuse, refuseEnum, refuseLiteral } from "./refusal.ts";
import { checkLength } from "./text.ts";

const TOLD_ONCE: ReadonlySet<PropertyValue> = new Set<PropertyValue>(["options", "chips", "listItems", "dates"]);

/** Whether Meta says one thing of what is wrong with a list: not also that it is no reference, or of a text that it is no list. */
export function isToldOnce({ subject, shape }: Property): boolean {
  const { value } = shape.definition;
  return TOLD_ONCE.has(value) || (value === "fieldValue" && subject.shape.title === "ChipsSelector");
}

/** Texts of several paragraphs. */
const TEXTS: ReadonlySet<PropertyValue> = new Set<PropertyValue>(["text", "richText"]);

/** Checks how many items a list has, and says whether it has any. */
export function checkSize(property: Property, list: readonly unknown[], report: Report): boolean {
  const { value, minimum = 0, maximum = Number.POSITIVE_INFINITY, enforced } = property.shape.definition;
  if (value === "components") return true;
  if (list.length === 0 && TEXTS.has(value)) {
    const refusal = {
      error: "MIN_ITEMS_REQUIRED",
      rule: "too-few-items",
      what: "is empty; write a text",
    } satisfies Partial<Refusal>;
    refuse(property, { ...refusal, severity: "warning" }, report);
  }
  if (list.length < minimum) {
    const what = `has ${counted(list.length, "item")}; it needs at least ${minimum}`;
    const refusal = { error: "MIN_ITEMS_REQUIRED", rule: "too-few-items", what } satisfies Partial<Refusal>;
    if (list.length > 0) refuse(property, { ...refusal, severity: "warning" }, report);
    else {
      refuse(property, refusal, report);
      if (!isToldOnce(property)) refuseLiteral(property, report);
      return false;
    }
  }
  // More images than a carousel shows are refused with the semantics.
  if (list.length > maximum && value !== "images") {
    const refusal = {
      error: "MAX_ITEMS_REQUIRED",
      rule: "too-many-items",
      what: `has ${counted(list.length, "item")}; the most is ${maximum}`,
    } satisfies Partial<Refusal>;
    refuse(property, enforced === true ? refusal : { ...refusal, severity: "warning" }, report);
  } else checkImages(property, list, report);
  return true;
}

/** Fewer options are shown where some have an image. */
function checkImages(property: Property, list: readonly unknown[], report: Report): void {
  const { maximumWithImages = Number.POSITIVE_INFINITY } = property.shape.definition;
  if (list.length <= maximumWithImages || !list.some((item) => isObject(item) && item.image !== undefined)) return;
  const what = `has ${list.length} items, some with an image; the most is then ${maximumWithImages}`;
  refuse(property, { error: "MAX_ITEMS_REQUIRED", rule: "too-many-items", severity: "warning", what }, report);
}

/** Checks the texts in a list. */
export function checkScalars(property: Property, list: readonly unknown[], report: Report): void {
  const { definition } = property.shape;
  if (!TEXT_LISTS.has(definition.value)) return;
  let isRefused = false;
  for (let index = 0; index < list.length; index++) {
    const value = list[index];
    if (typeof value !== "string") {
      const what = `is of type ${jsonType(value)}; write a string`;
      const refusal = { error: "INVALID_PROPERTY_TYPE", rule: "property-type", what } satisfies Partial<Refusal>;
      refuse({ ...property, value, index }, refusal, report);
    } else if (definition.oneOf?.includes(value) === false) refuseEnum({ ...property, value, index }, report);
    else {
      if (value.length > (definition.maxChars ?? value.length))
        checkLength({ ...property, value, index }, value, report);
      continue;
    }
    isRefused = true;
  }
  if (isRefused && !isToldOnce(property)) refuseLiteral(property, report);
}
