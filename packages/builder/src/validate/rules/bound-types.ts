import { type AnyVersion, EXPRESSIONS_SINCE, isAtLeast } from "../../versions.ts";
import type { FlowDocument } from "../document/flow-document.ts";
import type { FoundAction, FoundScreen } from "../document/found.ts";
import { type Binding, parseBinding } from "../expression/references.ts";
import { isObject, type JsonObject, own } from "../json-object.ts";
import type { Path, Report } from "../problem.ts";
import { componentShapes, type PropertyShape, type Shape } from "../shapes/shape.ts";
import { show } from "../show.ts";
import { brokenReference } from "./broken-reference.ts";
import { schemaOfField } from "./field-values.ts";
import { schemaOf } from "./known-types.ts";
import type { Rule } from "./rule.ts";

const TO_TEXT: ReadonlySet<string> = new Set(["number", "integer", "boolean"]);
const ACTIONS = ["on-select-action", "on-unselect-action"];

/** What a property is bound to has the type that the property takes. */
export const boundTypes: Rule = {
  id: "bound-types",
  spared: ["7.1"],
  check(document, report) {
    const shapes = componentShapes(report.version);
    for (const screen of document.screens) {
      for (const found of screen.withTexts) {
        const properties = shapes.get(found.type)?.properties;
        for (const { binding, keys } of found.texts) {
          const shape = properties?.get(show(keys[0]));
          const schema = binding === undefined ? undefined : schemaOf(binding, document, screen);
          if (binding === undefined || shape === undefined || schema === undefined) continue;
          const initial = shape.definition.value === "fieldValue" ? schemaOfField(found) : undefined;
          const accepted = initial === undefined ? shape.bound : [show(initial.type)];
          const problem = mismatch(binding, schema, accepted) ?? itemProblem(schema, shape);
          if (problem === undefined) continue;
          const reference = printed(found.component, keys);
          const fix = initial === undefined ? asText(reference, schema, accepted, report.version) : "";
          refuse(`'${reference}' ${problem}${fix}`, [...found.path, ...keys], report);
        }
      }
      for (const action of screen.actions) if (action.name === "open_url") checkUrl(document, screen, action, report);
    }
  },
};

function printed(component: JsonObject, [key = ""]: Path): string {
  return show(component[key]);
}

function checkUrl(document: FlowDocument, screen: FoundScreen, { action, path }: FoundAction, report: Report): void {
  const binding = parseBinding(action.url);
  if (binding === undefined) return;
  const schema = schemaOf(binding, document, screen);
  const problem = brokenReference(document, screen, binding) ?? (schema && mismatch(binding, schema, ["string"]));
  if (problem !== undefined) refuse(`'${show(action.url)}' ${problem}`, [...path, "url"], report);
}

function mismatch(binding: Binding, schema: JsonObject, accepted: readonly string[]): string | undefined {
  if (binding.scope === "data" && binding.path.some((key) => key.includes("-")))
    return "has a '-', which references can't; rename the data";
  if (accepted.length === 0 || accepted.includes(show(schema.type))) return undefined;
  return `is of type ${show(schema.type)}; it takes ${accepted.join(" or ")}`;
}

/** What is no text can be made one, where there are expressions. */
function asText(reference: string, { type }: JsonObject, accepted: readonly string[], version: AnyVersion): string {
  const isTextWanted = accepted.includes("string") && typeof type === "string" && TO_TEXT.has(type);
  return isTextWanted && isAtLeast(version, EXPRESSIONS_SINCE) ? `; make it a text: \`'' ${reference}\`` : "";
}

/** What the items of a bound list lack. */
function itemProblem(schema: JsonObject, { item }: PropertyShape): string | undefined {
  if (item === undefined || schema.type !== "array") return undefined;
  const required = item.required.map(({ name }) => name);
  const properties = isObject(schema.items) && isObject(schema.items.properties) ? schema.items.properties : {};
  const isSound = isObject(schema.items) && schema.items.type === "object";
  if (!isSound || required.some((key) => own(properties, key) === undefined))
    return `must declare items that are objects with ${required.map((key) => `'${key}'`).join(" and ")}`;
  return actionProblem(properties, item);
}

function actionProblem(properties: JsonObject, item: Shape): string | undefined {
  for (const key of ACTIONS) {
    const action = own(properties, key);
    if (!item.properties.has(key) || !isObject(action)) continue;
    const name = isObject(action.properties) ? action.properties.name : undefined;
    if (isObject(name) && name.const === "update_data" && name.type === undefined) continue;
    return `must declare the "name" of '${key}' of its items as { "const": "update_data" }`;
  }
  return undefined;
}

function refuse(message: string, path: Path, report: Report): void {
  report.add({
    error: "INVALID_SCREEN_DYNAMIC_DATA",
    rule: "bound-types",
    page: "Flow JSON, Dynamic properties",
    paths: [path],
    message,
  });
}
