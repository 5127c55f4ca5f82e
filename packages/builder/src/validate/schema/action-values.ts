import { isAtLeast } from "../../versions.ts";
import { isDynamic } from "../expression/references.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { below } from "../place.ts";
import type { Report } from "../problem.ts";
import type { RuleId } from "../rule-id.ts";
import { ABSOLUTE_URL } from "../shapes/legal-texts.ts";
import { type Property, placeOf } from "./refusal.ts";

/** An action where a component has it. */
export interface PlacedAction {
  readonly property: Property;
  readonly name: string;
  readonly object: JsonObject;
}

/** Checks the payload of an action: an object. */
export function checkPayload(action: PlacedAction, payload: unknown, report: Report): void {
  if (isObject(payload)) return;
  const message = `the payload of '${action.name}' is not an object; write { "name": value }`;
  refuse(action, { error: "INVALID_PROPERTY_TYPE", rule: "property-type", keys: ["payload"], message }, report);
}

/** Whether all is well with where navigate leads. */
export function isSoundNext(next: unknown): boolean {
  if (!isObject(next)) return false;
  for (const key in next) if (key !== "type" && key !== "name") return false;
  return next.type === "screen" && typeof next.name === "string" && /\S/.test(next.name);
}

/** Checks where navigate leads: an object that names a screen. */
export function checkNext(action: PlacedAction, next: unknown, report: Report): void {
  if (!isObject(next)) {
    const message = 'the \'next\' of navigate is an object; write { "type": "screen", "name": "SCREEN" }';
    return refuse(action, { error: "INVALID_PROPERTY_TYPE", rule: "property-type", keys: ["next"], message }, report);
  }
  for (const key of ["type", "name"]) {
    const value = next[key];
    const keys = ["next", key];
    if (value === undefined) {
      const message = `'next' needs '${key}'; add it`;
      refuse(action, { error: "MISSING_REQUIRED_PROPERTY", rule: "missing-property", keys: ["next"], message }, report);
    } else if (typeof value !== "string") {
      const message = `'${key}' of 'next' is not a string; write one`;
      refuse(action, { error: "INVALID_PROPERTY_TYPE", rule: "property-type", keys, message }, report);
    } else if (value.trim() === "" && isAtLeast(report.version, "6.0")) {
      const message = `'${key}' of 'next' is blank; name a screen`;
      refuse(action, { error: "PATTERN_MISMATCH", rule: "blank-text", keys, message }, report);
    } else if (key === "type" && value !== "screen") {
      const message = `'type' of 'next' is '${value}', and then navigate leads nowhere; write "screen"`;
      const severity = "warning";
      refuse(action, { error: "INVALID_PROPERTY_VALUE", rule: "enum-value", keys, message, severity }, report);
    }
  }
  for (const key of Object.keys(next)) {
    if (key === "type" || key === "name") continue;
    const refusal = {
      error: "INVALID_PROPERTY_KEY",
      rule: "unknown-property",
      keys: ["next", key],
    } satisfies Partial<Refusal>;
    refuse(action, { ...refusal, message: `'next' has no '${key}'; remove it`, pointsAtKey: true }, report);
  }
}

/** Checks what open_url opens: a URL, or a reference to one. */
export function checkUrl(action: PlacedAction, url: unknown, report: Report): void {
  const keys = ["url"];
  if (typeof url !== "string") {
    const message = "the 'url' of open_url is not a string; write one";
    return refuse(action, { error: "INVALID_PROPERTY_TYPE", rule: "property-type", keys, message }, report);
  }
  if (isDynamic(url, report.version) || ABSOLUTE_URL.test(url)) return;
  const refusal = {
    rule: "url-format",
    keys,
    message: `'${url}' is no URL; write one such as https://example.com`,
  } satisfies Partial<Refusal>;
  refuse(action, { ...refusal, error: "INVALID_PROPERTY_VALUE_FORMAT" }, report);
  refuse(action, { ...refusal, error: "PATTERN_MISMATCH" }, report);
}

interface Refusal {
  readonly error: string;
  readonly rule: RuleId;
  readonly keys: readonly string[];
  readonly message: string;
  readonly pointsAtKey?: true;
  readonly severity?: "warning";
}

function refuse({ property }: PlacedAction, { keys, ...refusal }: Refusal, report: Report): void {
  report.add({ ...refusal, page: "Flow JSON, Actions", places: [below(placeOf(property), ...keys)] });
}
