import { isAtLeast } from "../../versions.ts";
import type { FlowDocument } from "../document/flow-document.ts";
import type { FoundComponent, FoundScreen } from "../document/found.ts";
import { isNestedExpression, parseBinding } from "../expression/references.ts";
import { typeOfNested } from "../expression/type-of-nested.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { below, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import { show, withArticle } from "../show.ts";
import { didYouMean } from "../suggestion.ts";
import { brokenReference } from "./broken-reference.ts";
import { fieldValue, schemaOfField } from "./field-values.ts";
import { resolverOf, schemaOf } from "./known-types.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Forms";

/** What a Form begins with has the types of its fields. */
export const formInitialValues: Rule = {
  id: "form-initial-values",
  check(document, report) {
    for (const form of document.ofType("Form")) {
      const values = form.object["init-values"];
      if (isObject(values)) checkValues(values, form, document, report);
    }
  },
};

function checkValues(values: JsonObject, form: FoundComponent, document: FlowDocument, report: Report): void {
  const { screen } = form;
  const place = below(form, "init-values");
  for (const [name, value] of Object.entries(values)) {
    const field = screen.named.get(name);
    if (field !== undefined && fieldValue(field) === "media") {
      const message = `'${name}' is ${withArticle(field.type)}, which nothing can be put into; remove it`;
      refuse("NATIVE_COMPONENT_IN_FORM_INIT_VALUES", place, message, report);
    } else if (isAtLeast(report.version, "7.0")) checkInitial(name, value, field, place, screen, document, report);
  }
}

function checkInitial(
  name: string,
  value: unknown,
  field: FoundComponent | undefined,
  place: Place,
  screen: FoundScreen,
  document: FlowDocument,
  report: Report,
): void {
  const schema = schemaOfField(field);
  if (field === undefined || fieldValue(field) === undefined) {
    const fix = didYouMean(name, screen.named.keys()) || "; remove it";
    return refuse("INVALID_PROPERTY_VALUE", place, `screen '${screen.id}' has no field '${name}'${fix}`, report);
  }
  const binding = parseBinding(value);
  const problem = binding === undefined ? undefined : brokenReference(document, screen, binding, true);
  if (problem !== undefined) {
    // Meta's validator gives up at this.
    const message = `'${show(value)}' ${problem}`;
    report.add({
      error: "INVALID_FLOW_JSON",
      rule: formInitialValues.id,
      page: PAGE,
      places: [below(place, name)],
      message,
      hidesPath: true,
    });
    return;
  }
  const given = typeOfValue(value, document, screen, report);
  if (schema === undefined || given === undefined || given === schema.type) return;
  const type = show(schema.type);
  const message = `'${name}' begins with a value of type ${given}, and ${withArticle(field.type)}'s is of type ${type}; write ${withArticle(type)}`;
  refuse("INVALID_PROPERTY_VALUE", place, message, report);
}

/** The type of an initial value; `undefined` where it is not known. */
function typeOfValue(value: unknown, document: FlowDocument, screen: FoundScreen, report: Report): string | undefined {
  const binding = parseBinding(value);
  if (binding !== undefined) {
    const type = schemaOf(binding, document, screen)?.type;
    return type === undefined ? undefined : show(type);
  }
  if (isNestedExpression(value, report.version)) {
    const outcome = typeOfNested(value, resolverOf(document, screen));
    return "type" in outcome && outcome.type !== "unknown" ? outcome.type : undefined;
  }
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}

function refuse(error: string, place: Place, message: string, report: Report): void {
  report.add({ error, rule: formInitialValues.id, page: PAGE, places: [place], message });
}
