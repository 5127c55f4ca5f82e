import { componentShapes, jsonName } from "../schema/shape.ts";
import type { Rule } from "./rule.ts";

/** The least is not more than the most. */
export const bounds: Rule = {
  id: "bounds",
  check({ screens }, report) {
    const shapes = componentShapes(report.version);
    for (const { components } of screens) {
      for (const found of components) {
        const shape = shapes.get(found.type);
        for (const { name, definition } of shape?.bounded ?? []) {
          const { property, enforced } = definition.notAbove ?? { property: "", enforced: false };
          const least = found.component[name];
          const most = found.component[jsonName(property)];
          if (typeof least !== "number" || typeof most !== "number" || least <= most) continue;
          report.add({
            error: "MIN_VALUE_GREATER_THAN_MAX",
            rule: this.id,
            page: shape?.page ?? "Components",
            severity: enforced ? "error" : "warning",
            paths: [[...found.path, name]],
            message: `'${name}' is ${least}, more than '${jsonName(property)}', ${most}; lower it`,
          });
        }
      }
    }
  },
};
