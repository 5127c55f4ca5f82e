import type { FlowDocument } from "../document/flow-document.ts";
import type { FoundAction, FoundScreen } from "../document/found.ts";
import { isNestedExpression, parseBinding } from "../expression/references.ts";
import { typeOfNested } from "../expression/type-of-nested.ts";
import { isObject, type JsonObject, own } from "../json-object.ts";
import { below, type Path, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import type { RuleId } from "../rule-id.ts";
import { show } from "../show.ts";
import { compareSchemas, type Mismatch, wrongType } from "./compare-schemas.ts";
import { resolverOf, schemaOf } from "./known-types.ts";
import { lackedNames } from "./lacked-names.ts";

/** A payload on its way to the data that takes it. */
export interface Taking {
  readonly document: FlowDocument;
  readonly action: FoundAction;
  /** The screen whose data takes it. */
  readonly target: FoundScreen;
  /** The screen on which the names in an expression are looked up. */
  readonly scope: FoundScreen;
  /** The code for a literal of the wrong type, and for a reference. */
  readonly codes: { readonly literal: string; readonly reference: string };
  readonly rule: RuleId;
  readonly page: string;
  readonly severity: "error" | "warning";
  readonly report: Report;
}

/** Checks the values of a payload against the data that takes them, at any depth. */
export function checkTaken(payload: JsonObject, taking: Taking): void {
  if (isObject(taking.target.object.data)) checkFields(payload, taking.target.data, [], taking);
}

/** `keys` lead from the payload to what is passed, and from the target's data to what is declared. */
function checkFields(payload: JsonObject, declared: JsonObject, keys: Path, taking: Taking): void {
  for (const key in payload) {
    const value = payload[key];
    const schema = own(declared, key);
    if (!isObject(schema)) {
      if (parseBinding(value) === undefined) refuseUndeclared([...keys, key], taking);
    } else if (typeof schema.type === "string") checkValue(value, schema, [...keys, key], taking);
  }
}

function checkValue(value: unknown, schema: JsonObject, keys: Path, taking: Taking): void {
  const { document, action, scope, report } = taking;
  const binding = parseBinding(value);
  if (binding !== undefined) {
    const given = schemaOf(binding, document, action.screen);
    const problem = given === undefined ? undefined : compareSchemas(given, schema);
    if (problem !== undefined) refuseReference(problem, keys, taking);
  } else if (isNestedExpression(value, report.version)) {
    const outcome = typeOfNested(value, resolverOf(document, scope));
    if ("type" in outcome && outcome.type !== "unknown" && !fits(outcome.type, schema))
      refuse(wrongType(outcome.type, schema.type), keys, taking);
  } else checkLiteral(value, schema, keys, taking);
}

function checkLiteral(value: unknown, schema: JsonObject, keys: Path, taking: Taking): void {
  const given = typeOfLiteral(value);
  if (!fits(given, schema)) return refuse(wrongType(given, schema.type), keys, taking);
  if (Array.isArray(value) && isObject(schema.items) && typeof schema.items.type === "string") {
    for (const [index, item] of value.entries()) checkValue(item, schema.items, [...keys, index], taking);
  } else if (isObject(value) && isObject(schema.properties)) {
    const { properties } = schema;
    const lacked = lackedNames(value, properties, taking.document.keysOf(properties));
    if (lacked !== undefined)
      refuse(`lacks ${lacked.words}, which its data declares; add ${lacked.them}`, keys, taking);
    checkFields(value, properties, keys, taking);
  }
}

function refuseUndeclared(keys: Path, taking: Taking): void {
  const { rule, page, severity, codes, target, report } = taking;
  const message = `screen '${target.id}' declares no data '${keys.join(".")}'; declare it, or leave it out`;
  const places = [passedAt(keys, taking), below(target, "data")];
  report.add({ error: codes.literal, rule, page, severity, places, message });
}

function refuse(what: string, keys: Path, taking: Taking): void {
  const { rule, page, severity, codes, report } = taking;
  const places = [passedAt(keys, taking)];
  report.add({ error: codes.literal, rule, page, severity, places, message: `'${show(keys.at(-1))}' ${what}` });
}

function refuseReference({ message: what, isOfTarget, hidesPath }: Mismatch, keys: Path, taking: Taking): void {
  const { rule, page, severity, codes, target, report } = taking;
  const places = [isOfTarget === true ? below(target, "data", ...keys) : passedAt(keys, taking)];
  const message = `'${show(keys.at(-1))}' ${what}`;
  report.add({ error: codes.reference, rule, page, severity, places, message, hidesPath: hidesPath === true });
}

function passedAt(keys: Path, { action }: Taking): Place {
  return below(action, "payload", ...keys);
}

/** A whole number is a number too, and a number may turn out whole. */
function fits(given: string, { type }: JsonObject): boolean {
  return given === type || (given === "integer" && type === "number");
}

function typeOfLiteral(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
