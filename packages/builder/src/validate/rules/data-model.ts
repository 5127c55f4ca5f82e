import { isObject, type JsonObject, own } from "../document.ts";
import type { Path, Report } from "../problem.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Screen data";
const RULE = "data-model";

/** What a screen declares of its data: types, items of lists, and examples only at the top. */
export const dataModel: Rule = {
  id: RULE,
  check({ screens }, report) {
    for (const { data, path } of screens) {
      for (const [name, field] of Object.entries(data))
        if (isObject(field)) checkField(field, name, [...path, "data", name], report);
    }
  },
};

function checkField(field: JsonObject, name: string, path: Path, report: Report): void {
  for (const key of ["type", "__example__"]) {
    if (own(field, key) !== undefined) continue;
    report.add({
      error: "MISSING_REQUIRED_PROPERTY",
      rule: RULE,
      page: PAGE,
      paths: [path],
      message: `data '${name}' needs '${key}'; add it`,
    });
  }
  if (typeof field.type !== "string" && field.type !== undefined) {
    report.add({
      error: "INVALID_SCREEN_DATA",
      rule: RULE,
      page: PAGE,
      paths: [[...path, "type"]],
      message: `the type of data '${name}' is one word, such as "string"`,
    });
  }
  checkItems(field, name, path, report);
  checkExamples(field, name, path, report, true);
}

function checkItems(field: JsonObject, name: string, path: Path, report: Report): void {
  if (field.type !== "array") return;
  if (field.items === undefined) {
    report.add({
      error: "INVALID_SCREEN_DATA",
      rule: RULE,
      page: PAGE,
      paths: [path],
      message: `data '${name}' is a list without 'items'; add their schema`,
    });
  } else if (isObject(field.items)) {
    if (field.items.type === undefined) {
      report.add({
        error: "INVALID_SCREEN_DATA",
        rule: RULE,
        page: PAGE,
        paths: [[...path, "items"]],
        message: `the items of data '${name}' have no 'type'; add it`,
      });
    }
    checkItems(field.items, name, [...path, "items"], report);
  }
}

function checkExamples(field: JsonObject, name: string, path: Path, report: Report, top: boolean): void {
  if (!top && Object.hasOwn(field, "__example__")) {
    report.add({
      error: "INVALID_SCREEN_DATA",
      rule: RULE,
      page: PAGE,
      paths: [[...path, "__example__"]],
      message: `data '${name}' has an __example__ inside of its schema; only the field itself has one`,
    });
  }
  if (isObject(field.items)) checkExamples(field.items, name, [...path, "items"], report, false);
  if (!isObject(field.properties)) return;
  for (const [key, property] of Object.entries(field.properties)) {
    if (isObject(property)) checkExamples(property, name, [...path, "properties", key], report, false);
  }
}
