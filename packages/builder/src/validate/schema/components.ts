import type { Container } from "../../components/definition.ts";
import { COMPONENTS } from "../../components/table.ts";
import type { PlaceNames } from "../../json/place.ts";
import { isAtLeast } from "../../versions.ts";
import { type ComponentList, FoundComponent, type FoundScreen } from "../document/found.ts";
import type { Subject } from "../document/subject.ts";
import { isObject, type JsonObject, own } from "../json-object.ts";
import { below, type Path, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import { CASE } from "../shapes/legal-texts.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";
import { refuseOtherActions } from "./other-actions.ts";
import type { Reading } from "./reading.ts";
import { checkTogether } from "./together.ts";
import { checkObject } from "./value.ts";

const PLACE_NAMES: Readonly<PlaceNames> = {
  layout: "directly on a screen",
  form: "in a Form",
  if: "in an If",
  switch: "in a Switch",
};
const PAGE = "Components";
const CHILDREN = ["children"];
const LISTS = [["children"], ["then"], ["else"]] as const;

/** A list of components, and where it stands. */
interface List extends ComponentList {
  readonly container: Container;
}

/** Checks the components of a layout, and what they contain. */
export function checkLayoutChildren(
  children: readonly unknown[],
  layout: Subject,
  screen: FoundScreen,
  reading: Reading,
): void {
  checkList(children, { screen, parent: layout, keys: CHILDREN, container: "layout", inForm: false }, reading);
}

function checkList(components: readonly unknown[], list: List, reading: Reading): void {
  const { shapes } = reading;
  for (let index = 0; index < components.length; index++) {
    const component = components[index];
    const type = isObject(component) ? component.type : undefined;
    const shape = typeof type === "string" ? shapes.get(type) : undefined;
    if (!isObject(component) || shape === undefined) reportType(component, list, index, reading);
    else checkComponent(new FoundComponent(component, shape, list, index), list, reading);
  }
}

function checkComponent(found: FoundComponent, list: List, reading: Reading): void {
  const { places, contains } = found.shape;
  if (!places.has(list.container)) return reportPlace(found, list.container, reading);
  reading.document.addComponent(found);
  const { refusals } = reading;
  checkObject(found, reading, "type");
  checkTogether(found, reading);
  if (reading.refusals > refusals) refuseOtherActions(found, reading);
  if (contains !== undefined) checkChildren(found, contains, reading);
}

function checkChildren(found: FoundComponent, container: Container, reading: Reading): void {
  const { object, screen } = found;
  const inForm = found.inForm || container === "form";
  const check = (list: unknown, keys: Path): void => {
    if (Array.isArray(list)) checkList(list, { screen, parent: found, keys, container, inForm }, reading);
  };
  for (const keys of LISTS) check(object[keys[0]], keys);
  if (!isObject(object.cases)) return;
  for (const [name, list] of Object.entries(object.cases)) {
    const keys = ["cases", name];
    checkCase(name, list, found, reading);
    check(list, keys);
  }
}

function checkCase(name: string, list: unknown, found: FoundComponent, report: Report): void {
  if (CASE.test(name) && Array.isArray(list)) return;
  const refusal = { page: found.shape.page, places: [below(found, "cases", name)] };
  if (!CASE.test(name)) {
    const message = `case '${name}' begins with something else than a letter, or holds more than letters, digits, '-' and '_'; rename it`;
    report.add({ ...refusal, error: "PATTERN_MISMATCH", rule: "case-name", message, pointsAtKey: true });
  }
  if (Array.isArray(list)) return;
  const message = `case '${name}' is not a list of components; write […]`;
  report.add({ ...refusal, error: "INVALID_PROPERTY_TYPE", rule: "property-type", message });
}

function reportPlace(found: FoundComponent, container: Container, report: Report): void {
  const { definition } = found.shape;
  const since = definition.standsIn[container];
  const reason = since === undefined || !isAtLeast(since, definition.since) ? "" : ` before Flow JSON ${since}`;
  const fix = since === undefined ? "move it" : "move it or raise the version";
  report.add({
    error: "ONE_OF_SCHEMA_VALIDATION_FAILED",
    rule: "component-place",
    page: definition.page,
    places: [found],
    message: `${definition.type} may not stand ${PLACE_NAMES[container]}${reason}; ${fix}`,
  });
}

function reportType(component: unknown, { parent, keys, container }: List, index: number, reading: Reading): void {
  const place = below(parent, ...keys, index);
  const rule = "property-type";
  if (!isObject(component)) {
    const error = component === null ? "INVALID_FLOW_JSON" : "INVALID_PROPERTY_TYPE";
    const message = "a component is an object with a 'type'; write one";
    reading.add({ error, rule, page: PAGE, places: [place], message, hidesPath: component === null });
    return;
  }
  const type = own(component, "type");
  if (type === undefined) return reportTypeless(component, place, reading);
  const hint = typeof type === "string" ? didYouMean(type, Object.keys(COMPONENTS)) : "";
  const message = `there is no component '${show(type)}'${hint || `; it may be ${standingIn(container, reading)}`}`;
  reading.add({
    error: "INVALID_PROPERTY_VALUE",
    rule: "unknown-component",
    page: PAGE,
    places: [below(place, "type")],
    message,
  });
}

/** The components that may stand in some place. */
function standingIn(container: Container, { shapes }: Reading): string {
  const types = [...shapes].flatMap(([type, { places }]) => (places.has(container) ? [`'${type}'`] : []));
  return types.join(", ");
}

/** Without a type Meta knows none of the properties either. */
function reportTypeless(component: JsonObject, place: Place, report: Report): void {
  const message = "a component needs a 'type'; add it";
  report.add({ error: "MISSING_REQUIRED_PROPERTY", rule: "missing-property", page: PAGE, places: [place], message });
  const places = Object.keys(component).map((key) => below(place, key));
  if (places.length === 0) return;
  report.add({
    error: "INVALID_PROPERTY_KEY",
    rule: "unknown-property",
    page: PAGE,
    places,
    pointsAtKey: true,
    message: "without a 'type' a component has no other properties; add it",
  });
}
