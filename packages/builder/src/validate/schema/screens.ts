import { Subject } from "../document/subject.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import type { Report } from "../problem.ts";
import { documentShapes } from "../shapes/document-shapes.ts";
import { checkLayoutChildren } from "./components.ts";
import { checkData } from "./data.ts";
import { checkRoutes } from "./routes.ts";
import { checkObject } from "./value.ts";

/** The schema stage: what every object has, must have, and may not have. */
export function checkSchema(root: JsonObject, report: Report): void {
  const shapes = documentShapes(report.version);
  const subject = new Subject(root, shapes.root);
  checkObject(subject, report);
  if (isObject(root.meta)) refuseMeta(report);
  checkRoutes(root.routing_model, report);
  if (!Array.isArray(root.screens)) return;
  for (let index = 0; index < root.screens.length; index++) {
    const screen: unknown = root.screens[index];
    if (isObject(screen)) checkScreen(new Subject(screen, shapes.screen, subject, ["screens"], index), report);
    else refuseScreen(screen, index, report);
  }
}

function refuseMeta(report: Report): void {
  report.add({
    error: "INVALID_FLOW_JSON",
    rule: "reserved-property",
    page: "Flow JSON, Top-level properties",
    paths: [["meta"]],
    message: "'meta' is reserved for Meta's own tools; remove it",
    hidesPath: true,
  });
}

function refuseScreen(screen: unknown, index: number, report: Report): void {
  report.add({
    error: screen === null ? "INVALID_FLOW_JSON" : "INVALID_PROPERTY_TYPE",
    rule: "property-type",
    page: "Flow JSON, Screens",
    paths: [["screens", index]],
    message: "a screen is an object with 'id', 'title' and 'layout'",
    hidesPath: screen === null,
  });
}

function checkScreen(subject: Subject, report: Report): void {
  const { object, shape } = subject;
  checkObject(subject, report);
  if (object.success !== undefined && object.terminal !== true) {
    report.add({
      error: "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED",
      rule: "success-terminal",
      page: shape.page,
      paths: [[...subject.path, "success"]],
      message: "'success' is for terminal screens; add \"terminal\": true or remove it",
    });
  }
  if (isObject(object.data)) checkData(object.data, subject, report);
  if (isObject(object.layout)) checkLayout(object.layout, subject, report);
}

function checkLayout(layout: JsonObject, screen: Subject, report: Report): void {
  const subject = new Subject(layout, documentShapes(report.version).layout, screen, ["layout"]);
  checkObject(subject, report);
  if (layout.type !== undefined && layout.type !== "SingleColumnLayout") {
    report.add({
      error: "INVALID_PROPERTY_VALUE",
      rule: "layout-type",
      page: subject.shape.page,
      paths: [[...subject.path, "type"]],
      message: "the layout's type is 'SingleColumnLayout'",
    });
  }
  if (Array.isArray(layout.children)) checkLayoutChildren(layout.children, subject, report);
}
