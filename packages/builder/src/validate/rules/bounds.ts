import type { ComponentDefinition } from "../../components/definition.ts";
import { COMPONENTS } from "../../components/table.ts";
import { componentShapes } from "../shapes/shape.ts";
import type { Rule } from "./rule.ts";

const TABLE: readonly ComponentDefinition[] = Object.values(COMPONENTS);
const BOUNDED = TABLE.filter(({ properties }) =>
  Object.values(properties).some(({ notAbove }) => notAbove !== undefined),
).map(({ type }) => type);

/** The least is not more than the most. */
export const bounds: Rule = {
  id: "bounds",
  concerns: BOUNDED,
  check({ screens }, report) {
    const shapes = componentShapes(report.version);
    for (const screen of screens) {
      for (const found of screen.ofType(...BOUNDED)) {
        const shape = shapes.get(found.type);
        for (const { name, most, enforced } of shape?.bounded ?? []) {
          const { [name]: lower, [most]: upper } = found.component;
          if (typeof lower !== "number" || typeof upper !== "number" || lower <= upper) continue;
          report.add({
            error: "MIN_VALUE_GREATER_THAN_MAX",
            rule: this.id,
            page: shape?.page ?? "Components",
            severity: enforced ? "error" : "warning",
            paths: [[...found.path, name]],
            message: `'${name}' is ${lower}, more than '${most}', ${upper}; lower it`,
          });
        }
      }
    }
  },
};
