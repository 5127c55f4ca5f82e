import { type FlowDocument, type FoundScreen, isObject, type JsonObject, own } from "../document.ts";
import type { Path, Report } from "../problem.ts";
import { isNestedExpression, parseBinding } from "../schema/references.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";
import { schemaOf } from "./known-types.ts";
import type { Rule } from "./rule.ts";

/** A payload against the data that takes it. */
interface Taking {
  readonly document: FlowDocument;
  readonly screen: FoundScreen;
  /** The code for a literal of the wrong type, and for a reference. */
  readonly codes: { readonly literal: string; readonly reference: string };
  readonly rule: string;
  readonly page: string;
}

export const navigateTypes: Rule = {
  id: "navigate-types",
  check(document, report) {
    if (report.version === "7.1") return;
    const codes = { literal: "INVALID_NAVIGATE_ACTION_STATIC_DATA", reference: "INVALID_NAVIGATE_ACTION_PAYLOAD" };
    for (const screen of document.screens) {
      for (const { action, path } of screen.actions) {
        const target = isObject(action.next) ? document.byId.get(show(action.next.name)) : undefined;
        // Meta does not look into the items of lists.
        if (
          action.name !== "navigate" ||
          target === undefined ||
          !isObject(action.payload) ||
          path.includes("list-items")
        )
          continue;
        const taking = { document, screen, codes, rule: this.id, page: "Flow JSON, Actions, navigate" };
        checkTypes(action.payload, target.data, [...path, "payload"], taking, report);
      }
    }
  },
};

export const updateData: Rule = {
  id: "update-data",
  since: "6.0",
  check(document, report) {
    const code = "INVALID_UPDATE_DATA_ACTION_PAYLOAD";
    const page = "Flow JSON, Actions, update_data";
    for (const screen of document.screens) {
      const declared = Object.keys(screen.data);
      for (const { action, path } of screen.actions) {
        if (action.name !== "update_data" || !isObject(action.payload)) continue;
        for (const [key, value] of Object.entries(action.payload)) {
          const at = declared.length === 0 ? [...path, "payload"] : [...path, "payload", key];
          const binding = parseBinding(value);
          const itself = binding?.scope === "data" && binding.screen === undefined && binding.path[0] === key;
          if (report.version !== "7.1" && !declared.includes(key)) {
            report.add({
              error: code,
              rule: this.id,
              page,
              paths: [at],
              message: `screen '${screen.id}' has no data '${key}'${didYouMean(key, declared) || "; declare it"}`,
            });
          } else if (itself) {
            report.add({
              error: code,
              rule: this.id,
              page,
              paths: [at],
              message: `data '${key}' is set to itself; set it to something else`,
            });
          }
        }
        const taking = { document, screen, codes: { literal: code, reference: code }, rule: this.id, page };
        if (report.version !== "7.1") checkTypes(action.payload, screen.data, [...path, "payload"], taking, report);
      }
    }
  },
};

function checkTypes(payload: JsonObject, declared: JsonObject, path: Path, taking: Taking, report: Report): void {
  for (const [key, value] of Object.entries(payload)) {
    const schema = own(declared, key);
    if (isObject(schema) && typeof schema.type === "string") checkType(value, schema, [...path, key], taking, report);
  }
}

function checkType(value: unknown, schema: JsonObject, path: Path, taking: Taking, report: Report): void {
  const binding = parseBinding(value);
  if (binding !== undefined) {
    const given = schemaOf(binding, taking.document, taking.screen)?.type as string | undefined;
    if (given !== undefined && given !== schema.type)
      mismatch(taking.codes.reference, given, schema, path, taking, report);
    return;
  }
  if (isNestedExpression(value, report.version)) return;
  const given = typeOfLiteral(value);
  const numeric = schema.type === "number" ? ["number", "integer"] : [show(schema.type)];
  if (!numeric.includes(given)) return mismatch(taking.codes.literal, given, schema, path, taking, report);
  if (Array.isArray(value) && isObject(schema.items) && typeof schema.items.type === "string") {
    for (const [index, item] of value.entries()) checkType(item, schema.items, [...path, index], taking, report);
  } else if (isObject(value) && isObject(schema.properties)) {
    const missing = Object.keys(schema.properties).filter((key) => !Object.hasOwn(value, key));
    if (missing.length > 0) {
      report.add({
        error: taking.codes.literal,
        rule: taking.rule,
        page: taking.page,
        paths: [path],
        message: `'${show(path.at(-1))}' lacks ${missing.map((key) => `'${key}'`).join(", ")}, which its data declares; add ${missing.length === 1 ? "it" : "them"}`,
      });
    }
    checkTypes(value, schema.properties, path, taking, report);
  }
}

function mismatch(
  error: string,
  given: string,
  schema: JsonObject,
  path: Path,
  { rule, page }: Taking,
  report: Report,
): void {
  report.add({
    error,
    rule,
    page,
    paths: [path],
    message: `'${show(path.at(-1))}' is of type ${given}, and its data declares ${show(schema.type)}; pass a ${show(schema.type)}`,
  });
}

function typeOfLiteral(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
