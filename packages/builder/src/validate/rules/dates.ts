import { type FoundComponent, isObject } from "../document.ts";
import type { Path, Report } from "../problem.ts";
import { isDynamic } from "../schema/references.ts";
import type { Rule } from "./rule.ts";

const ERROR = "INVALID_DATE_RANGE";
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The days of a picker are days, in order, and within its bounds. */
export const dates: Rule = {
  id: "dates",
  concerns: ["DatePicker", "CalendarPicker"],
  since: "5.0",
  check({ screens }, report) {
    for (const screen of screens) {
      for (const found of screen.ofType("DatePicker", "CalendarPicker")) checkPicker(found, report);
    }
  },
};

/** A day that is written out, with its place in the component. */
interface Day {
  readonly text: string;
  readonly keys: Path;
}

const PROPERTIES = ["min-date", "max-date", "unavailable-dates", "init-value"];

function checkPicker(found: FoundComponent, report: Report): void {
  const { component, type } = found;
  if (PROPERTIES.every((name) => component[name] === undefined)) return;
  const initialError = type === "CalendarPicker" ? "INVALID_DATE_SINGLE_INIT_VALUE_FORMAT" : ERROR;
  const sound = (one: Day, error = ERROR): Day[] => (checkFormat(error, one, found, report) ? [one] : []);
  const [min] = days(component["min-date"], ["min-date"], report).flatMap((one) => sound(one));
  const [max] = days(component["max-date"], ["max-date"], report).flatMap((one) => sound(one));
  const unavailable = days(component["unavailable-dates"], ["unavailable-dates"], report).flatMap((one) => sound(one));
  const initial = days(component["init-value"], ["init-value"], report).flatMap((one) => sound(one, initialError));
  if (min !== undefined && max !== undefined && min.text > max.text)
    refuse(ERROR, [min, max], found, `'min-date' ${min.text} is after 'max-date' ${max.text}`, report);
  const [start, end] = initial;
  if (start !== undefined && end !== undefined && start.text > end.text)
    refuse(ERROR, [start, end], found, `'start-date' ${start.text} is after 'end-date' ${end.text}`, report);
  for (const one of [...initial, ...unavailable]) {
    if ((min === undefined || one.text >= min.text) && (max === undefined || one.text <= max.text)) continue;
    const message = `${one.text} is not between ${min?.text ?? "…"} and ${max?.text ?? "…"}`;
    refuse(ERROR, [{ ...one, keys: one.keys.slice(0, 1) }], found, message, report);
  }
}

/** The days that are written out in a value: a day, a list of days, or the two ends of a range. */
function days(value: unknown, keys: Path, report: Report): Day[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => days(item, [...keys, index], report));
  if (isObject(value)) return ["start-date", "end-date"].flatMap((key) => days(value[key], [...keys, key], report));
  return typeof value === "string" && !isDynamic(value, report.version) ? [{ text: value, keys }] : [];
}

function checkFormat(error: string, one: Day, found: FoundComponent, report: Report): boolean {
  const [, year, month, date] = (DATE.exec(one.text) ?? []).map(Number);
  const read = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, date));
  if (read.getUTCMonth() + 1 === month && read.getUTCDate() === date) return true;
  refuse(error, [one], found, `'${one.text}' is no day; write it as 2026-11-22`, report);
  return false;
}

function refuse(error: string, at: readonly Day[], found: FoundComponent, message: string, report: Report): void {
  const page = `Components, ${found.type === "DatePicker" ? "Date Picker" : "Calendar Picker"}`;
  const paths = at.map(({ keys }) => [...found.path, ...keys]);
  report.add({ error, rule: dates.id, page, paths, message });
}
