import type { PropertyDefinition } from "../../components/definition.ts";
import { screenProperties } from "../../components/screen.ts";
import { isObject, type JsonObject, own } from "../document.ts";
import type { Path, Report } from "../problem.ts";
import { show } from "../show.ts";
import { checkComponents } from "./components.ts";
import { checkProperties } from "./properties.ts";
import { checkRoutes, legalId } from "./routes.ts";

const PAGE = "Flow JSON, Screens";

const ROOT: ReadonlyMap<string, PropertyDefinition> = new Map<string, PropertyDefinition>([
  ["version", { value: "fieldValue", required: true }],
  ["screens", { value: "components", required: true, minimum: 1 }],
  ["data_api_version", { value: "string" }],
  ["routing_model", { value: "initValues" }],
]);

const SCREEN: ReadonlyMap<string, PropertyDefinition> = new Map(Object.entries(screenProperties));

const LAYOUT: ReadonlyMap<string, PropertyDefinition> = new Map<string, PropertyDefinition>([
  ["type", { value: "fieldValue", required: true }],
  ["children", { value: "components", required: true }],
]);

/** The schema stage: what every object has, must have, and may not have. */
export function checkSchema(root: JsonObject, report: Report): void {
  checkProperties(
    { name: "the document", page: "Flow JSON, Top-level properties", object: root, path: [], properties: ROOT },
    report,
  );
  checkRoutes(own(root, "routing_model"), report);
  const screens = own(root, "screens");
  if (!Array.isArray(screens)) return;
  if (screens.length === 0) {
    report.add({
      error: "MIN_ITEMS_REQUIRED",
      rule: "too-few-items",
      page: PAGE,
      paths: [["screens"]],
      message: "a flow needs at least one screen",
    });
  }
  for (const [index, screen] of screens.entries()) checkScreen(screen, ["screens", index], report);
}

function checkScreen(screen: unknown, path: Path, report: Report): void {
  if (!isObject(screen)) {
    report.add({
      error: "INVALID_PROPERTY_TYPE",
      rule: "property-type",
      page: PAGE,
      paths: [path],
      message: "a screen is an object with 'id', 'title' and 'layout'",
    });
    return;
  }
  checkProperties(
    { name: `screen '${show(own(screen, "id"))}'`, page: PAGE, object: screen, path, properties: SCREEN },
    report,
  );
  checkId(screen, path, report);
  if (own(screen, "success") !== undefined && screen.terminal !== true) {
    report.add({
      error: "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED",
      rule: "success-terminal",
      page: PAGE,
      paths: [[...path, "success"]],
      message: "'success' is for terminal screens; add \"terminal\": true or remove it",
    });
  }
  checkData(own(screen, "data"), [...path, "data"], report);
  const layout = own(screen, "layout");
  if (isObject(layout)) checkLayout(layout, [...path, "layout"], report);
}

function checkData(data: unknown, path: Path, report: Report): void {
  if (!isObject(data)) return;
  for (const [name, field] of Object.entries(data)) {
    if (isObject(field) || name === "required") continue;
    report.add({
      error: "INVALID_PROPERTY_TYPE",
      rule: "property-type",
      page: "Flow JSON, Screen data",
      paths: [[...path, name]],
      message: `data '${name}' is not an object; write { "type": …, "__example__": … }`,
    });
  }
}

function checkId(screen: JsonObject, path: Path, report: Report): void {
  const id = own(screen, "id");
  const legal = legalId(report.version);
  if (typeof id !== "string" || id === "" || legal.test(id)) return;
  report.add({
    error: "PATTERN_MISMATCH",
    rule: "screen-id",
    page: PAGE,
    paths: [[...path, "id"]],
    message: `screen id '${id}' may hold letters and underscores only; spell digits out`,
  });
}

function checkLayout(layout: JsonObject, path: Path, report: Report): void {
  const page = "Flow JSON, Layout";
  const children = own(layout, "children");
  checkProperties({ name: "the layout", page, object: layout, path, properties: LAYOUT }, report);
  if (own(layout, "type") !== undefined && own(layout, "type") !== "SingleColumnLayout") {
    report.add({
      error: "INVALID_PROPERTY_VALUE",
      rule: "layout-type",
      page,
      paths: [[...path, "type"]],
      message: "the layout's type is 'SingleColumnLayout'",
    });
  }
  if (Array.isArray(children)) checkComponents(children, [...path, "children"], "layout", report);
}
