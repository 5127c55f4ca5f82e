import { FlowDocument } from "../document/flow-document.ts";
import { FoundScreen } from "../document/found.ts";
import { Part, type Subject } from "../document/subject.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { below, DOCUMENT } from "../place.ts";
import type { Report } from "../problem.ts";
import { documentShapes } from "../shapes/document-shapes.ts";
import type { Shape } from "../shapes/shape.ts";
import { checkLayoutChildren } from "./components.ts";
import { checkData } from "./data.ts";
import { Reading } from "./reading.ts";
import { checkRoutes } from "./routes.ts";
import { checkObject } from "./value.ts";

const LAYOUT = ["layout"];

/** The schema stage: what every object has, must have, and may not have. What it reads is kept for the rules. */
export function checkSchema(root: JsonObject, report: Report): FlowDocument {
  const shapes = documentShapes(report.version);
  const document = new FlowDocument(root, report.version);
  const reading = new Reading(document, report);
  checkObject(new Part(root, shapes.root, DOCUMENT, []), reading);
  if (isObject(root.meta)) refuseMeta(report);
  checkRoutes(root.routing_model, report);
  if (!Array.isArray(root.screens)) return document;
  for (let index = 0; index < root.screens.length; index++) {
    const screen: unknown = root.screens[index];
    if (isObject(screen)) checkScreen(new FoundScreen(screen, shapes.screen, index), shapes.layout, reading);
    else refuseScreen(screen, index, report);
  }
  return document;
}

function refuseMeta(report: Report): void {
  report.add({
    error: "INVALID_FLOW_JSON",
    rule: "reserved-property",
    page: "Flow JSON, Top-level properties",
    places: [below(DOCUMENT, "meta")],
    message: "'meta' is reserved for Meta's own tools; remove it",
    hidesPath: true,
  });
}

function refuseScreen(screen: unknown, index: number, report: Report): void {
  report.add({
    error: screen === null ? "INVALID_FLOW_JSON" : "INVALID_PROPERTY_TYPE",
    rule: "property-type",
    page: "Flow JSON, Screens",
    places: [below(DOCUMENT, "screens", index)],
    message: "a screen is an object with 'id', 'title' and 'layout'; write one",
    hidesPath: screen === null,
  });
}

function checkScreen(screen: FoundScreen, layoutShape: Shape, reading: Reading): void {
  const { object, shape } = screen;
  reading.document.addScreen(screen);
  reading.screen = undefined;
  checkObject(screen, reading);
  if (object.success !== undefined && object.terminal !== true) {
    reading.add({
      error: "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED",
      rule: "success-terminal",
      page: shape.page,
      places: [below(screen, "success")],
      message: "'success' is for terminal screens; add \"terminal\": true or remove it",
    });
  }
  checkData(screen, reading);
  if (isObject(object.layout)) checkLayout(new Part(object.layout, layoutShape, screen, LAYOUT), screen, reading);
}

function checkLayout(layout: Subject, screen: FoundScreen, reading: Reading): void {
  const { type, children } = layout.object;
  checkObject(layout, reading);
  if (type !== undefined && type !== "SingleColumnLayout") {
    reading.add({
      error: "INVALID_PROPERTY_VALUE",
      rule: "layout-type",
      page: layout.shape.page,
      places: [below(layout, "type")],
      message: "a layout is of type 'SingleColumnLayout'; write that",
    });
  }
  reading.screen = screen;
  if (Array.isArray(children)) checkLayoutChildren(children, layout, screen, reading);
}
