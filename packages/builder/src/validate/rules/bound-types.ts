import { type AnyVersion, EXPRESSIONS_SINCE, isAtLeast } from "../../versions.ts";
import type { FlowDocument } from "../document/flow-document.ts";
import type { FoundAction, PropertyText } from "../document/found.ts";
import { type Binding, parseBinding } from "../expression/references.ts";
import type { JsonObject } from "../json-object.ts";
import { below, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import { show } from "../show.ts";
import { partProblem } from "./bound-parts.ts";
import { brokenReference } from "./broken-reference.ts";
import { schemaOfField } from "./field-values.ts";
import { schemaOf } from "./known-types.ts";
import type { Rule } from "./rule.ts";

/** What becomes a text beside another. */
export const TO_TEXT: ReadonlySet<string> = new Set(["number", "integer", "boolean"]);

/** What a property is bound to has the type that the property takes. */
export const boundTypes: Rule = {
  id: "bound-types",
  spared: ["7.1"],
  check(document, report) {
    for (const { texts } of document.screens) for (const text of texts) checkText(text, document, report);
    for (const action of document.actionsNamed("open_url")) checkUrl(action, document, report);
  },
};

function checkText(found: PropertyText, document: FlowDocument, report: Report): void {
  const { text, binding, owner, shape } = found;
  const schema = binding === undefined ? undefined : schemaOf(binding, document, owner.screen);
  if (binding === undefined || schema === undefined) return;
  const initial = shape.definition.value === "fieldValue" ? schemaOfField(owner) : undefined;
  const accepted = initial === undefined ? shape.bound : [show(initial.type)];
  const problem = mismatch(binding, schema, accepted) ?? partProblem(schema, shape);
  if (problem === undefined) return;
  const fix = initial === undefined ? asText(text, schema, accepted, report.version) : "";
  refuse(`'${text}' ${problem}${fix}`, found, report);
}

function checkUrl(action: FoundAction, document: FlowDocument, report: Report): void {
  const { url } = action.object;
  const binding = parseBinding(url);
  if (binding === undefined) return;
  const schema = schemaOf(binding, document, action.screen);
  const problem =
    brokenReference(document, action.screen, binding) ?? (schema && mismatch(binding, schema, ["string"]));
  if (problem !== undefined) refuse(`'${show(url)}' ${problem}`, below(action, "url"), report);
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

function refuse(message: string, place: Place, report: Report): void {
  report.add({
    error: "INVALID_SCREEN_DYNAMIC_DATA",
    rule: "bound-types",
    page: "Flow JSON, Dynamic properties",
    places: [place],
    message,
  });
}
