import type { ComponentDefinition, Container } from "../../components/definition.ts";
import { COMPONENTS } from "../../components/table.ts";
import { isAtLeast } from "../../versions.ts";
import { isObject, own } from "../document.ts";
import type { Path, Report } from "../problem.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";
import { byJsonName } from "./described.ts";
import { checkProperties } from "./properties.ts";
import { checkTogether } from "./together.ts";

const TABLE: ReadonlyMap<string, ComponentDefinition> = new Map(Object.entries(COMPONENTS));
const CONTAINER_OF: Readonly<Record<string, Container>> = { Form: "form", If: "if", Switch: "switch" };
const PLACE_NAMES: Readonly<Record<Container, string>> = {
  layout: "directly on a screen",
  form: "in a Form",
  if: "in an If",
  switch: "in a Switch",
};
const DEEPEST = 40;

/** Checks a list of components, and what they contain. */
export function checkComponents(
  list: readonly unknown[],
  path: Path,
  container: Container,
  report: Report,
  depth = 0,
): void {
  for (const [index, component] of list.entries())
    checkComponent(component, [...path, index], container, report, depth);
}

function checkComponent(component: unknown, path: Path, container: Container, report: Report, depth: number): void {
  const page = "Components";
  if (!isObject(component)) {
    const error = component === null ? "INVALID_FLOW_JSON" : "INVALID_PROPERTY_TYPE";
    report.add({
      error,
      rule: "property-type",
      page,
      paths: [component === null ? [] : path],
      message: "a component is an object with a 'type'",
    });
    return;
  }
  const type = own(component, "type");
  const definition = typeof type === "string" ? TABLE.get(type) : undefined;
  if (definition === undefined) return reportType(type, path, report);
  const since = definition.standsIn[container];
  if (since === undefined || !isAtLeast(report.version, since)) {
    const reason = since === undefined || !isAtLeast(since, definition.since) ? "" : ` before Flow JSON ${since}`;
    const message = `${definition.type} may not stand ${PLACE_NAMES[container]}${reason}; move it${since === undefined ? "" : " or raise the version"}`;
    report.add({
      error: "ONE_OF_SCHEMA_VALIDATION_FAILED",
      rule: "component-place",
      page: definition.page,
      paths: [path],
      message,
    });
    return;
  }
  checkProperties(
    {
      name: nameOf(definition.type, component),
      page: definition.page,
      object: component,
      path,
      properties: byJsonName(definition.properties),
      discriminator: "type",
    },
    report,
  );
  checkTogether(definition, component, path, report);
  if (depth < DEEPEST) checkChildren(component, definition.type, path, report, depth + 1);
}

function checkChildren(
  component: Readonly<Record<string, unknown>>,
  type: string,
  path: Path,
  report: Report,
  depth: number,
): void {
  const container = CONTAINER_OF[type];
  if (container === undefined) return;
  for (const key of ["children", "then", "else"]) {
    const list = own(component, key);
    if (Array.isArray(list)) checkComponents(list, [...path, key], container, report, depth);
  }
  const cases = own(component, "cases");
  if (!isObject(cases)) return;
  for (const [name, list] of Object.entries(cases)) {
    if (Array.isArray(list)) checkComponents(list, [...path, "cases", name], container, report, depth);
  }
}

function nameOf(type: string, component: Readonly<Record<string, unknown>>): string {
  const name = own(component, "name");
  return typeof name === "string" ? `${type} '${name}'` : type;
}

function reportType(type: unknown, path: Path, report: Report): void {
  const page = "Components";
  if (type === undefined) {
    report.add({
      error: "MISSING_REQUIRED_PROPERTY",
      rule: "missing-property",
      page,
      paths: [path],
      message: "a component needs a 'type'; add it",
    });
    return;
  }
  const hint = typeof type === "string" ? didYouMean(type, TABLE.keys()) : "";
  report.add({
    error: "INVALID_PROPERTY_VALUE",
    rule: "unknown-component",
    page,
    paths: [[...path, "type"]],
    message: `there is no component '${show(type)}'${hint}`,
  });
}
