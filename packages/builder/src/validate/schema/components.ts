import type { Container } from "../../components/definition.ts";
import { COMPONENTS } from "../../components/table.ts";
import { isAtLeast } from "../../versions.ts";
import { Subject } from "../document/subject.ts";
import { isObject, type JsonObject, own } from "../json-object.ts";
import type { Report } from "../problem.ts";
import { CASE } from "../shapes/legal-texts.ts";
import { type ComponentShape, componentShapes } from "../shapes/shape.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";
import { checkTogether } from "./together.ts";
import { checkObject } from "./value.ts";

const CONTAINER_OF: Readonly<Record<string, Container>> = { Form: "form", If: "if", Switch: "switch" };
const PLACE_NAMES: Readonly<Record<Container, string>> = {
  layout: "directly on a screen",
  form: "in a Form",
  if: "in an If",
  switch: "in a Switch",
};
const PAGE = "Components";
const DEEPEST = 40;

/** A list of components, and where it stands. */
interface List {
  readonly parent: Subject;
  readonly keys: readonly string[];
  readonly container: Container;
  readonly depth: number;
}

/** Checks the components of a layout, and what they contain. */
export function checkLayoutChildren(children: readonly unknown[], layout: Subject, report: Report): void {
  checkList(children, { parent: layout, keys: ["children"], container: "layout", depth: 0 }, report);
}

function checkList(list: readonly unknown[], at: List, report: Report): void {
  const shapes = componentShapes(report.version);
  for (let index = 0; index < list.length; index++) {
    const component = list[index];
    const type = isObject(component) ? component.type : undefined;
    const shape = typeof type === "string" ? shapes.get(type) : undefined;
    if (!isObject(component) || shape === undefined) reportType(component, at, index, report);
    else checkComponent(component, shape, at, index, report);
  }
}

function checkComponent(object: JsonObject, shape: ComponentShape, at: List, index: number, report: Report): void {
  const { definition, places } = shape;
  const inForm = at.parent.inForm || at.container === "form";
  const subject = new Subject(object, shape, at.parent, at.keys, index, inForm);
  if (!places.has(at.container)) {
    const since = definition.standsIn[at.container];
    const reason = since === undefined || !isAtLeast(since, definition.since) ? "" : ` before Flow JSON ${since}`;
    const fix = since === undefined ? "move it" : "move it or raise the version";
    report.add({
      error: "ONE_OF_SCHEMA_VALIDATION_FAILED",
      rule: "component-place",
      page: definition.page,
      paths: [subject.path],
      message: `${definition.type} may not stand ${PLACE_NAMES[at.container]}${reason}; ${fix}`,
    });
    return;
  }
  checkObject(subject, report, "type");
  checkTogether(subject, report);
  if (at.depth < DEEPEST) checkChildren(subject, at.depth + 1, report);
}

function checkChildren(subject: Subject, depth: number, report: Report): void {
  const container = CONTAINER_OF[subject.shape.title];
  if (container === undefined) return;
  for (const key of ["children", "then", "else"]) {
    const list = subject.object[key];
    if (Array.isArray(list)) checkList(list, { parent: subject, keys: [key], container, depth }, report);
  }
  const { cases } = subject.object;
  if (!isObject(cases)) return;
  for (const [name, list] of Object.entries(cases)) {
    const keys = ["cases", name];
    const refusal = { page: "Components, Switch", paths: [[...subject.path, ...keys]] };
    if (!CASE.test(name)) {
      const message = `case '${name}' begins with something else than a letter, or holds more than letters, digits, '-' and '_'; rename it`;
      report.add({ ...refusal, error: "PATTERN_MISMATCH", rule: "case-name", message, pointsAtKey: true });
    }
    if (Array.isArray(list)) checkList(list, { parent: subject, keys, container, depth }, report);
    else
      report.add({
        ...refusal,
        error: "INVALID_PROPERTY_TYPE",
        rule: "property-type",
        message: `case '${name}' is not a list of components`,
      });
  }
}

function reportType(component: unknown, { parent, keys }: List, index: number, report: Report): void {
  const path = [...parent.path, ...keys, index];
  const rule = "property-type";
  if (!isObject(component)) {
    const error = component === null ? "INVALID_FLOW_JSON" : "INVALID_PROPERTY_TYPE";
    const message = "a component is an object with a 'type'";
    report.add({ error, rule, page: PAGE, paths: [path], message, hidesPath: component === null });
    return;
  }
  const type = own(component, "type");
  if (type === undefined) return reportTypeless(component, path, report);
  const hint = typeof type === "string" ? didYouMean(type, Object.keys(COMPONENTS)) : "";
  const message = `there is no component '${show(type)}'${hint}`;
  report.add({
    error: "INVALID_PROPERTY_VALUE",
    rule: "unknown-component",
    page: PAGE,
    paths: [[...path, "type"]],
    message,
  });
}

/** Without a type Meta knows none of the properties either. */
function reportTypeless(component: JsonObject, path: readonly (string | number)[], report: Report): void {
  const message = "a component needs a 'type'; add it";
  report.add({ error: "MISSING_REQUIRED_PROPERTY", rule: "missing-property", page: PAGE, paths: [path], message });
  const paths = Object.keys(component).map((key) => [...path, key]);
  if (paths.length === 0) return;
  report.add({
    error: "INVALID_PROPERTY_KEY",
    rule: "unknown-property",
    page: PAGE,
    paths,
    pointsAtKey: true,
    message: "without a 'type' a component has no other properties",
  });
}
