import type { ActionName } from "../../action-name.ts";
import { ACTION_KEYS, type ActionKeys } from "../../components/action-keys.ts";
import { isAtLeast } from "../../versions.ts";
import { nameOf, type Subject } from "../document/subject.ts";
import { isObject } from "../json-object.ts";
import { below } from "../place.ts";
import type { Report } from "../problem.ts";
import type { PropertyShape } from "../shapes/shape.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";
import { checkNext, checkPayload, checkUrl, isSoundNext, type PlacedAction } from "./action-values.ts";
import type { Reading } from "./reading.ts";
import { type Property, placeOf, type Refusal, refuse } from "./refusal.ts";

/** Those of an action that is not known. */
const UNKNOWN_ACTION: ActionKeys = { payload: "optional" };

/** Checks that an action may stand where it does, and has the keys it needs and no others. */
export function checkAction(subject: Subject, shape: PropertyShape, value: unknown, report: Reading): void {
  if (isObject(value)) report.keepAction(value, subject, shape);
  if (isSound(value, shape)) return;
  const property: Property = { subject, shape, value };
  const isClick = shape.name === "on-click-action";
  if (value === null) {
    const what = `is null; ${shape.isRequired ? "write an action" : "leave the property out"}`;
    return refuse(property, { error: "INVALID_FLOW_JSON", rule: "null-value", what, hidesPath: true }, report);
  }
  if (!isObject(value)) {
    const refusal = { rule: "property-type", what: "is not an object; write an action" } satisfies Partial<Refusal>;
    refuse(property, { ...refusal, error: "INVALID_PROPERTY_TYPE" }, report);
    if (mayOpenUrl(isClick, report))
      refuse(property, { ...refusal, error: "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED" }, report);
    return;
  }
  const { name } = value;
  const action: PlacedAction = { property, name: show(name), object: value };
  if (name === undefined) return refuseNameless(action, isClick, report);
  if (typeof name !== "string" || !shape.actions.includes(name)) refuseName(action, isClick, report);
  checkKeys(action, isClick, report);
}

function refuseName({ property, name, object }: PlacedAction, isClick: boolean, report: Report): void {
  const { shape, subject } = property;
  const hint = typeof object.name === "string" ? didYouMean(name, shape.actions) : "";
  const words = shape.actions.map((word) => `'${word}'`).join(", ");
  report.add({
    error: isClick ? "INVALID_ENUM_VALUE" : "INVALID_PROPERTY_VALUE",
    rule: "action-not-allowed",
    page: "Flow JSON, Actions",
    places: [below(placeOf(property), "name")],
    message: `'${shape.name}' of ${nameOf(subject)} can't be '${name}'${hint || `; it may be ${words}`}`,
  });
}

/** Whether all is well with an action, without saying what is not. A link is looked at more closely. */
function isSound(action: unknown, { name: property, actions }: PropertyShape): boolean {
  if (!isObject(action)) return false;
  const { name, payload, next } = action;
  if (typeof name !== "string" || name === "open_url" || !actions.includes(name)) return false;
  const leads = name === "navigate";
  for (const key in action) if (key !== "name" && key !== "payload" && !(leads && key === "next")) return false;
  if (payload === undefined ? property !== "on-click-action" : !isObject(payload)) return false;
  return !leads || isSoundNext(next);
}

function refuseNameless({ property, object }: PlacedAction, isClick: boolean, report: Report): void {
  const refusal = {
    rule: "missing-property",
    what: "is an action without a 'name'; add it",
  } satisfies Partial<Refusal>;
  refuse(property, { ...refusal, error: "MISSING_REQUIRED_PROPERTY" }, report);
  // Meta then takes it for an open_url, which has no payload.
  if (object.payload !== undefined && mayOpenUrl(isClick, report))
    refuse(property, { ...refusal, error: "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED" }, report);
}

/** Checks the keys of an action by its name, also of one that may not stand there: Meta looks at each by itself. */
function checkKeys(action: PlacedAction, isClick: boolean, report: Report): void {
  const { property, name, object } = action;
  const keys = keysOf(name, isClick, report);
  for (const key of Object.keys(object)) {
    if (!isKnown(key, isClick, report)) refuseKey(action, key, report);
    else if (key !== "name" && !Object.hasOwn(keys, key)) {
      const fix = Object.hasOwn(ACTION_KEYS, name) ? "remove it" : "mend the name of the action first";
      const what = `has an action '${name}', which has no '${key}'; ${fix}`;
      refuse(property, { error: "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED", rule: "unknown-property", what }, report);
    }
  }
  for (const key of Object.keys(keys)) {
    if (object[key] !== undefined || !isKnown(key, isClick, report)) continue;
    if (keys[key] !== "required" && (key !== "payload" || isClick)) continue;
    const what = `has an action '${name}', which needs '${key}'; add it`;
    refuse(property, { error: "MISSING_REQUIRED_PROPERTY", rule: "missing-property", what }, report);
  }
  if (isClick && keys.next !== undefined && object.next !== undefined) checkNext(action, object.next, report);
  if (keys.url !== undefined && object.url !== undefined) checkUrl(action, object.url, report);
  if (keys.payload !== undefined && object.payload !== undefined) checkPayload(action, object.payload, report);
}

/** The keys of an action by its name, as far as it is known there. */
function keysOf(name: string, isClick: boolean, report: Report): ActionKeys {
  const isKnown = name === "open_url" ? mayOpenUrl(isClick, report) : Object.hasOwn(ACTION_KEYS, name);
  return isKnown ? ACTION_KEYS[name as ActionName] : UNKNOWN_ACTION;
}

/** Whether some action in such a place has the key. */
function isKnown(key: string, isClick: boolean, report: Report): boolean {
  if (key === "name" || key === "payload") return true;
  return (isClick && key === "next") || (key === "url" && mayOpenUrl(isClick, report));
}

/** Whether open_url is known there, even if the component has none. */
function mayOpenUrl(isClick: boolean, report: Report): boolean {
  return isClick && isAtLeast(report.version, "6.0");
}

function refuseKey({ property, name, object }: PlacedAction, key: string, report: Report): void {
  const known = Object.keys(ACTION_KEYS[name as ActionName] ?? {}).filter((word) => !Object.hasOwn(object, word));
  report.add({
    error: "INVALID_PROPERTY_KEY",
    rule: "unknown-property",
    page: "Flow JSON, Actions",
    places: [below(placeOf(property), key)],
    pointsAtKey: true,
    message: `the action '${name}' has no '${key}'${didYouMean(key, known) || "; remove it"}`,
  });
}
