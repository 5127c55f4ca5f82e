import type { ComponentDefinition } from "./definition.ts";
import { COMPONENTS } from "./table.ts";

/** The entry of the table for a component's `type`, whatever stands there. */
export function definitionOf(type: unknown): ComponentDefinition | undefined {
  return typeof type === "string" && Object.hasOwn(COMPONENTS, type)
    ? COMPONENTS[type as keyof typeof COMPONENTS]
    : undefined;
}
