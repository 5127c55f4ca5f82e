import type { ActionName } from "../../components/definition.ts";
import { type AnyVersion, isAtLeast } from "../../versions.ts";
import { isObject, own } from "../document.ts";
import type { Path, Report } from "../problem.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";

/** An action where a component has it. */
export interface PlacedAction {
  readonly owner: { readonly name: string };
  readonly name: string;
  readonly action: unknown;
  /** The actions that may stand there, with their first versions. */
  readonly allowed: { readonly [Name in ActionName]?: AnyVersion };
  readonly path: Path;
}

const PAGE = "Flow JSON, Actions";

/** The keys that an action may have beside its name, and whether it must. */
const KEYS: Readonly<Record<ActionName, Readonly<Record<string, "required" | "optional">>>> = {
  navigate: { next: "required", payload: "optional" },
  complete: { payload: "optional" },
  data_exchange: { payload: "optional" },
  update_data: { payload: "optional" },
  open_url: { url: "required" },
};

/** Checks that an action may stand where it does, and has the keys it needs and no others. */
export function checkAction(placed: PlacedAction, report: Report): void {
  const { action, path, owner, name } = placed;
  if (!isObject(action)) {
    const error = action === null ? "INVALID_FLOW_JSON" : "INVALID_PROPERTY_TYPE";
    report.add({
      error,
      rule: "property-type",
      page: PAGE,
      paths: [path],
      message: `property '${name}' of ${owner.name} is not an object; write an action`,
    });
    return;
  }
  const actionName = own(action, "name");
  if (actionName === undefined) {
    report.add({
      error: "MISSING_REQUIRED_PROPERTY",
      rule: "missing-property",
      page: PAGE,
      paths: [path],
      message: `the action in '${name}' of ${owner.name} needs a 'name'`,
    });
    return;
  }
  const allowed = Object.entries(placed.allowed).flatMap(([key, since]) =>
    isAtLeast(report.version, since) ? [key] : [],
  );
  if (typeof actionName !== "string" || !allowed.includes(actionName)) {
    const hint = typeof actionName === "string" ? didYouMean(actionName, allowed) : "";
    report.add({
      error: allowed.length === 1 ? "INVALID_PROPERTY_VALUE" : "INVALID_ENUM_VALUE",
      rule: "action-not-allowed",
      page: PAGE,
      paths: [[...path, "name"]],
      message: `'${name}' of ${owner.name} can't be '${show(actionName)}'${hint || `; it may be ${allowed.map((word) => `'${word}'`).join(", ")}`}`,
    });
    return;
  }
  checkKeys(placed, action, actionName as ActionName, report);
}

function checkKeys(
  { path, name, owner }: PlacedAction,
  action: Readonly<Record<string, unknown>>,
  actionName: ActionName,
  report: Report,
): void {
  const keys = KEYS[actionName];
  for (const key of Object.keys(action)) {
    if (key === "name" || Object.hasOwn(keys, key)) continue;
    const known = key === "next" || key === "url" || key === "payload";
    report.add({
      error: known ? "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED" : "INVALID_PROPERTY_KEY",
      rule: "unknown-property",
      page: PAGE,
      paths: [known ? path : [...path, key]],
      message: `the action '${actionName}' has no '${key}'${didYouMean(key, Object.keys(keys)) || "; remove it"}`,
    });
  }
  for (const [key, need] of Object.entries(keys)) {
    const selects = key === "payload" && name !== "on-click-action";
    if ((need === "required" || selects) && own(action, key) === undefined) {
      report.add({
        error: "MISSING_REQUIRED_PROPERTY",
        rule: "missing-property",
        page: PAGE,
        paths: [path],
        message: `the action '${actionName}' in '${name}' of ${owner.name} needs '${key}'; add it`,
      });
    }
  }
  const next = own(action, "next");
  if (actionName === "navigate" && next !== undefined) checkNext(next, [...path, "next"], report);
  const payload = own(action, "payload");
  if (payload !== undefined && !isObject(payload)) {
    report.add({
      error: "INVALID_PROPERTY_TYPE",
      rule: "property-type",
      page: PAGE,
      paths: [[...path, "payload"]],
      message: `the payload of '${actionName}' is not an object; write { "name": value }`,
    });
  }
}

function checkNext(next: unknown, path: Path, report: Report): void {
  const refuse = (error: string, rule: string, at: Path, message: string): void =>
    report.add({ error, rule, page: PAGE, paths: [at], message });
  if (!isObject(next)) {
    const message = 'the \'next\' of navigate is an object; write { "type": "screen", "name": "SCREEN" }';
    return refuse("INVALID_PROPERTY_TYPE", "property-type", path, message);
  }
  for (const key of ["type", "name"]) {
    const value = own(next, key);
    if (value === undefined)
      refuse("MISSING_REQUIRED_PROPERTY", "missing-property", path, `'next' needs '${key}'; add it`);
    else if (typeof value !== "string")
      refuse("INVALID_PROPERTY_TYPE", "property-type", [...path, key], `'${key}' of 'next' is not a string`);
  }
  for (const key of Object.keys(next)) {
    if (key !== "type" && key !== "name")
      refuse("INVALID_PROPERTY_KEY", "unknown-property", [...path, key], `'next' has no '${key}'; remove it`);
  }
}
