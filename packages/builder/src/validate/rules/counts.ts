import type { ComponentDefinition } from "../../components/definition.ts";
import { COMPONENTS } from "../../components/table.ts";
import { isAtLeast } from "../../versions.ts";
import type { FoundComponent, FoundScreen } from "../document/found.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { below } from "../place.ts";
import type { Report } from "../problem.ts";
import { greatest } from "./greatest.ts";
import { MEDIA_PICKERS } from "./media-pickers.ts";
import type { Rule } from "./rule.ts";

const TABLE: readonly ComponentDefinition[] = Object.values(COMPONENTS);
const LIMITS = TABLE.flatMap(({ type, maxPerScreen }) =>
  maxPerScreen === undefined || type === "RichText" ? [] : [{ type, most: maxPerScreen }],
);
const PAGE = "Flow JSON, Limitations";
const MAX_SCREENS = 100;
const MAX_COMPONENTS = 100;
const DOCUMENTED_COMPONENTS = 50;

export const screenCount: Rule = {
  id: "screen-count",
  check({ screens }, report) {
    if (screens.length <= MAX_SCREENS) return;
    const places = screens.slice(MAX_SCREENS);
    const message = `the flow has ${screens.length} screens; the most is ${MAX_SCREENS}`;
    report.add({ error: "MAX_SCREENS_NUMBER", rule: this.id, page: PAGE, places, message });
  },
};

export const componentCount: Rule = {
  id: "component-count",
  check({ screens }, report) {
    for (const screen of screens) {
      const { id, components } = screen;
      if (components.length <= DOCUMENTED_COMPONENTS) continue;
      const count = components.length - screen.ofType("Form").length;
      if (count <= DOCUMENTED_COMPONENTS) continue;
      const most = count > MAX_COMPONENTS ? `the most is ${MAX_COMPONENTS}` : `Meta documents ${DOCUMENTED_COMPONENTS}`;
      report.add({
        error: "MAX_ALLOWED_COMPONENTS_PER_SCREEN",
        rule: this.id,
        severity: count > MAX_COMPONENTS ? "error" : "warning",
        page: PAGE,
        places: [screen],
        message: `screen '${id}' has ${count} components; ${most}; split it`,
      });
    }
  },
};

export const typeCount: Rule = {
  id: "type-count",
  check(document, report) {
    for (const { type, most } of LIMITS) {
      if (!hasMore(document.ofType(type), most)) continue;
      for (const screen of document.screens) checkType(screen, type, most, report);
    }
    if (document.ofTypes(MEDIA_PICKERS).length > 1) for (const screen of document.screens) checkPickers(screen, report);
  },
};

/** Whether some screen has more than so many of them. Those of one screen stand together. */
function hasMore(found: readonly FoundComponent[], most: number): boolean {
  for (let index = most; index < found.length; index++)
    if (found[index]?.screen === found[index - most]?.screen) return true;
  return false;
}

function checkPickers(screen: FoundScreen, report: Report): void {
  const pickers = screen.components.filter(({ type }) => MEDIA_PICKERS.includes(type));
  if (pickers.length < 2 || countShown(screen, (type) => MEDIA_PICKERS.includes(type)) < 2) return;
  refuse(pickers, `screen '${screen.id}' has ${pickers.length} pickers of photos or documents; the most is 1`, report);
}

function checkType(screen: FoundScreen, type: string, most: number, report: Report): void {
  const found = screen.ofType(type);
  if (found.length <= most) return;
  if (type === "Form" && (screen.has("If") || screen.has("Switch") || !isAtLeast(report.version, "7.0"))) return;
  if (countShown(screen, (shown) => shown === type) <= most) return;
  refuse(found.slice(most), `screen '${screen.id}' has ${found.length} ${type}s; the most is ${most}`, report);
}

function refuse(found: readonly FoundComponent[], message: string, report: Report): void {
  const places = found.map((one) => below(one, "type"));
  report.add({ error: "COMPONENT_TYPE_MAX_NUMBER_PER_SCREEN", rule: typeCount.id, page: PAGE, places, message });
}

type Counts = (type: string) => boolean;

/** How many a person can see at once: of branches, the one with the most counts. */
function countShown({ object }: FoundScreen, counts: Counts): number {
  return countIn(isObject(object.layout) ? object.layout.children : undefined, counts);
}

function countIn(list: unknown, counts: Counts): number {
  if (!Array.isArray(list)) return 0;
  return list.reduce((sum: number, item) => sum + (isObject(item) ? countOf(item, counts) : 0), 0);
}

function countOf(component: JsonObject, counts: Counts): number {
  const own = typeof component.type === "string" && counts(component.type) ? 1 : 0;
  const branches = Math.max(countIn(component.then, counts), countIn(component.else, counts));
  const cases = isObject(component.cases) ? Object.values(component.cases).map((list) => countIn(list, counts)) : [];
  return own + countIn(component.children, counts) + branches + greatest(cases);
}
