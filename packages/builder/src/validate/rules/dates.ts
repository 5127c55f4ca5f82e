import type { FoundComponent } from "../document/found.ts";
import { isDynamic } from "../expression/references.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { below, type Path } from "../place.ts";
import type { Report } from "../problem.ts";
import { RANGE_DAYS } from "./range-days.ts";
import type { Rule } from "./rule.ts";

const ERROR = "INVALID_DATE_RANGE";
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ZERO = "0".charCodeAt(0);
const PICKERS = ["DatePicker", "CalendarPicker"];
const NONE: readonly Day[] = [];

/** The days of a picker are days, in order, and within its bounds. */
export const dates: Rule = {
  id: "dates",
  since: "5.0",
  check(document, report) {
    for (const type of PICKERS) for (const found of document.ofType(type)) checkPicker(found, report);
  },
};

/** A day that is written out, with its place in the component. */
interface Day {
  readonly text: string;
  readonly keys: Path;
}

/** Whether a picker has no more than bounds, and these are days in order: most do. */
function isPlain(picker: JsonObject): boolean {
  if (picker["init-value"] !== undefined || picker["unavailable-dates"] !== undefined) return false;
  const { "min-date": min, "max-date": max } = picker;
  if ((min !== undefined && !isDay(min)) || (max !== undefined && !isDay(max))) return false;
  return min === undefined || max === undefined || min <= max;
}

function checkPicker(found: FoundComponent, report: Report): void {
  const { object, type } = found;
  if (isPlain(object)) return;
  const initialError = type === "CalendarPicker" ? "INVALID_DATE_SINGLE_INIT_VALUE_FORMAT" : ERROR;
  const [min] = soundDays("min-date", found, ERROR, report);
  const [max] = soundDays("max-date", found, ERROR, report);
  if (min !== undefined && max !== undefined && min.text > max.text)
    refuse(ERROR, [min, max], found, `'min-date' ${min.text} is after 'max-date' ${max.text}; swap them`, report);
  if (object["init-value"] === undefined && object["unavailable-dates"] === undefined) return;
  const initial = soundDays("init-value", found, initialError, report);
  const [start, end] = initial;
  if (start !== undefined && end !== undefined && start.text > end.text)
    refuse(ERROR, [start, end], found, `'start-date' ${start.text} is after 'end-date' ${end.text}; swap them`, report);
  for (const one of [...initial, ...soundDays("unavailable-dates", found, ERROR, report)]) {
    if (min !== undefined && one.text < min.text)
      refuse(ERROR, [one], found, `${one.text} is before 'min-date' ${min.text}; write a later day`, report);
    else if (max !== undefined && one.text > max.text)
      refuse(ERROR, [one], found, `${one.text} is after 'max-date' ${max.text}; write an earlier day`, report);
  }
}

/** The days in a property, without those that are none, which are refused. */
function soundDays(property: string, found: FoundComponent, error: string, report: Report): readonly Day[] {
  const value = found.object[property];
  if (value === undefined) return NONE;
  return days(value, [property], report).filter((one) => {
    if (isDay(one.text)) return true;
    refuse(error, [one], found, `'${one.text}' is no day; write it as 2026-11-22`, report);
    return false;
  });
}

/** The days that are written out in a value: a day, a list of days, or the two ends of a range. */
function days(value: unknown, keys: Path, report: Report): Day[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => days(item, [...keys, index], report));
  if (isObject(value)) return RANGE_DAYS.flatMap((key) => days(value[key], [...keys, key], report));
  return typeof value === "string" && !isDynamic(value, report.version) ? [{ text: value, keys }] : [];
}

/** The number that two digits write. */
function digitsAt(text: string, at: number): number {
  return 10 * (text.charCodeAt(at) - ZERO) + text.charCodeAt(at + 1) - ZERO;
}

function isDay(text: unknown): text is string {
  if (typeof text !== "string" || !DATE.test(text)) return false;
  const month = digitsAt(text, 5);
  const date = digitsAt(text, 8);
  const year = 100 * digitsAt(text, 0) + digitsAt(text, 2);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return date >= 1 && date <= last;
}

function refuse(error: string, at: readonly Day[], found: FoundComponent, message: string, report: Report): void {
  const places = at.map(({ keys }) => below(found, ...keys));
  report.add({ error, rule: dates.id, page: found.shape.page, places, message });
}
