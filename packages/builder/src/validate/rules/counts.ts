import type { ComponentDefinition } from "../../components/definition.ts";
import { COMPONENTS } from "../../components/table.ts";
import { isAtLeast } from "../../versions.ts";
import { isObject, type JsonObject } from "../document.ts";
import type { Rule } from "./rule.ts";

const TABLE: readonly ComponentDefinition[] = Object.values(COMPONENTS);
const PAGE = "Flow JSON, Limitations";
const MAX_SCREENS = 100;
const MAX_COMPONENTS = 100;
const DOCUMENTED_COMPONENTS = 50;

export const screenCount: Rule = {
  id: "screen-count",
  check({ screens }, report) {
    const [first, ...rest] = screens.slice(MAX_SCREENS);
    if (first === undefined) return;
    const paths = [first, ...rest].map(({ path }) => path);
    report.add({
      error: "MAX_SCREENS_NUMBER",
      rule: this.id,
      page: PAGE,
      paths,
      message: `the flow has ${screens.length} screens; the most is ${MAX_SCREENS}`,
    });
  },
};

export const componentCount: Rule = {
  id: "component-count",
  check({ screens }, report) {
    for (const { id, path, components } of screens) {
      const count = components.filter(({ component }) => component.type !== "Form").length;
      if (count <= DOCUMENTED_COMPONENTS) continue;
      const refused = count > MAX_COMPONENTS;
      report.add({
        error: "MAX_ALLOWED_COMPONENTS_PER_SCREEN",
        rule: this.id,
        severity: refused ? "error" : "warning",
        page: PAGE,
        paths: [path],
        message: `screen '${id}' has ${count} components; ${refused ? "the most is" : "Meta documents at most"} ${refused ? MAX_COMPONENTS : DOCUMENTED_COMPONENTS}; split it`,
      });
    }
  },
};

export const typeCount: Rule = {
  id: "type-count",
  check({ screens }, report) {
    for (const { id, screen, components } of screens) {
      const children = isObject(screen.layout) ? screen.layout.children : undefined;
      const branches = components.some(({ component }) => component.type === "If" || component.type === "Switch");
      for (const { type, maxPerScreen } of TABLE) {
        if (maxPerScreen === undefined || type === "RichText") continue;
        if (type === "Form" && (branches || !isAtLeast(report.version, "7.0"))) continue;
        if (countShown(children, type) <= maxPerScreen) continue;
        const found = components.filter(({ component }) => component.type === type);
        const paths = found.slice(maxPerScreen).map(({ path }) => [...path, "type"]);
        report.add({
          error: "COMPONENT_TYPE_MAX_NUMBER_PER_SCREEN",
          rule: this.id,
          page: PAGE,
          paths,
          message: `screen '${id}' has ${found.length} components ${type}; the most is ${maxPerScreen}`,
        });
      }
    }
  },
};

/** How many a person can see at once: of branches, the one with the most counts. */
function countShown(list: unknown, type: string): number {
  return Array.isArray(list)
    ? list.reduce((sum: number, item) => sum + (isObject(item) ? countIn(item, type) : 0), 0)
    : 0;
}

function countIn(component: JsonObject, type: string): number {
  const own = component.type === type ? 1 : 0;
  const branches = Math.max(countShown(component.then, type), countShown(component.else, type));
  const cases = isObject(component.cases)
    ? Math.max(0, ...Object.values(component.cases).map((list) => countShown(list, type)))
    : 0;
  return own + countShown(component.children, type) + branches + cases;
}
