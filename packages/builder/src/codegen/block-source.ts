import { COMPONENTS } from "../components/table.ts";
import { isObject, type JsonObject } from "../validate/json-object.ts";
import type { Path } from "../validate/place.ts";
import { FormValues } from "./form-values.ts";
import { type Argument, call, flat } from "./format/call.ts";
import type { Doc } from "./format/doc.ts";
import { object, type Property } from "./format/source.ts";
import type { Scope, Writing } from "./scope.ts";
import type { ValueWriter } from "./value-source.ts";

/** What a block adds its components to: the part of a Form, or the branch of an If or a Switch. */
export type PartKind = "part" | "branch";

/** Writes what blocks are made of. */
export interface PartWriter {
  readonly writing: Writing;
  argument(scope: Scope, write: (writer: ValueWriter) => Doc): Argument;
  block(kind: PartKind, components: unknown, path: Path, scope: Scope): Argument;
  formBlock(values: FormValues, components: unknown, path: Path, scope: Scope): Argument;
  fieldOptions(component: JsonObject, writer: ValueWriter): Property[];
  leaveOut(component: JsonObject, known: readonly string[]): void;
}

/** Writes `.form(…)`; what the Form holds for its fields stands on them. */
export function formLink(component: JsonObject, path: Path, scope: Scope, parts: PartWriter): Doc {
  const { "init-values": _, "error-messages": __, children, type: ___, name, ...rest } = component;
  const inner = scope.inner();
  const values = new FormValues(component, path, parts.writing.findings);
  const block = parts.formBlock(values, children, [...path, "children"], inner);
  scope.leave(inner, { isBranch: false });
  const whole = { ...(name !== "form" && { name }), ...values.left(), ...rest };
  if (Object.keys(whole).length === 0) return call(".form", [block]);
  const options = parts.argument(inner, (writer) => object(writer.options(whole, COMPONENTS.Form.properties, path)));
  return call(".form", [block, options]);
}

/** Writes `.if(…)`. */
export function ifLink(component: JsonObject, path: Path, scope: Scope, parts: PartWriter): Doc {
  const condition = parts.argument(scope, (writer) =>
    writer.property(COMPONENTS.If.properties.condition, component.condition, [...path, "condition"]),
  );
  parts.leaveOut(component, ["type", "condition", "then", "else"]);
  const names = Object.hasOwn(component, "else") ? ["then", "else"] : ["then"];
  const branches = names.map((name) => {
    const inner = scope.inner();
    return { inner, block: parts.block("branch", component[name], [...path, name], inner) };
  });
  for (const { inner } of branches) scope.leave(inner, { isBranch: true });
  return call(".if", [condition, ...branches.map(({ block }) => block)]);
}

/** Writes `.switch(…)`. */
export function switchLink(component: JsonObject, path: Path, scope: Scope, parts: PartWriter): Doc {
  const cases = isObject(component.cases) ? component.cases : {};
  parts.leaveOut(component, isObject(component.cases) ? ["type", "value", "cases"] : ["type", "value"]);
  const value = parts.argument(scope, (writer) =>
    writer.switchValue(component.value, Object.keys(cases), [...path, "value"]),
  );
  const branches = Object.entries(cases).map(([name, components]) => {
    const inner = scope.inner();
    return { name, inner, block: parts.block("branch", components, [...path, "cases", name], inner) };
  });
  for (const { inner } of branches) scope.leave(inner, { isBranch: true });
  return call(".switch", [value, object(branches.map(({ name, block }) => ({ name, value: flat(block) })))]);
}
