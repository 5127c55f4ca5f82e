import type { FoundComponent } from "../document/found.ts";
import { isDynamic } from "../expression/references.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { below, type Path } from "../place.ts";
import type { Report } from "../problem.ts";
import type { PropertyShape } from "../shapes/shape.ts";
import { didYouMean } from "../suggestion.ts";
import { RANGE_DAYS } from "./range-days.ts";
import type { Rule } from "./rule.ts";

/** A CalendarPicker picks one day or a range; some properties are for ranges only, and some have a value for each end of it. */
export const calendarModes: Rule = {
  id: "calendar-modes",
  since: "6.1",
  check(document, report) {
    for (const found of document.ofType("CalendarPicker")) checkPicker(found, report);
  },
};

function checkPicker(found: FoundComponent, report: Report): void {
  const { object, shape } = found;
  const mode = object.mode ?? "single";
  if (isDynamic(mode, report.version)) return;
  const isRange = mode === "range";
  for (const [name, property] of shape.properties) {
    const value = object[name];
    if (value === undefined) continue;
    if (property.definition.rangeOnly === true && !isRange) {
      const message = `'${name}' is for ranges; remove it, or add "mode": "range"`;
      refuse("INVALID_PROPERTY_NAME_FOR_CONDITION", found, [name], message, report);
    } else if (property.definition.ranged !== undefined && !isDynamic(value, report.version))
      checkRanged(found, property, value, isRange, report);
  }
  checkMinMaxDays(found, report);
}

function checkRanged(
  found: FoundComponent,
  { name, definition, types = [] }: PropertyShape,
  value: unknown,
  isRange: boolean,
  report: Report,
): void {
  if (!isRange) {
    if (!isObject(value)) return;
    const message = `'${name}' has a value for each end of a range; write one ${types[0]}, or add "mode": "range"`;
    return refuse("INVALID_TYPE", found, [name], message, report);
  }
  const kind = definition.value === "boolean" ? "boolean" : "string";
  if (!isObject(value)) {
    const message = `'${name}' of a range is an object; write { "start-date": ${kind}, "end-date": ${kind} }`;
    return refuse("INVALID_TYPE", found, [name], message, report);
  }
  checkEnds(found, name, value, definition.ranged === "both", report);
  for (const day of RANGE_DAYS) {
    const end = value[day];
    if (end === undefined || typeof end === kind || isDynamic(end, report.version)) continue;
    refuse("INVALID_TYPE", found, [name, day], `'${day}' of '${name}' is not a ${kind}; write one`, report);
  }
}

function checkEnds(found: FoundComponent, name: string, value: JsonObject, both: boolean, report: Report): void {
  for (const day of both ? RANGE_DAYS : ["start-date"]) {
    if (value[day] !== undefined) continue;
    const message = `'${name}' of a range needs '${day}'; add it`;
    refuse("MISSING_CALENDAR_PICKER_RANGE_MODE_PROP", found, [name], message, report);
  }
  for (const key of Object.keys(value)) {
    if (RANGE_DAYS.includes(key)) continue;
    const message = `'${name}' of a range has no '${key}'${didYouMean(key, RANGE_DAYS) || "; remove it"}`;
    refuse("UNEXPECTED_CALENDAR_PICKER_RANGE_MODE_PROP", found, [name], message, report);
  }
}

function checkMinMaxDays(found: FoundComponent, report: Report): void {
  const { "min-days": min, "max-days": max } = found.object;
  if (typeof min !== "number" || typeof max !== "number" || min <= max) return;
  refuse(
    "INVALID_MIN_MAX_DAYS",
    found,
    ["min-days"],
    `'min-days' is ${min}, more than 'max-days', ${max}; lower it`,
    report,
  );
}

function refuse(error: string, found: FoundComponent, keys: Path, message: string, report: Report): void {
  const { page } = found.shape;
  report.add({ error, rule: calendarModes.id, page, places: [below(found, ...keys)], message });
}
