import type { ComponentDefinition } from "../../components/definition.ts";
import { type JsonObject, own } from "../document.ts";
import type { Path, Report } from "../problem.ts";
import { show } from "../show.ts";

const PATTERN_INPUTS: readonly unknown[] = [undefined, "text", "number", "password", "passcode"];

/** Checks the properties that need, or exclude, one another. */
export function checkTogether(
  { type, page }: ComponentDefinition,
  component: JsonObject,
  path: Path,
  report: Report,
): void {
  const has = (name: string): boolean => own(component, name) !== undefined;
  const refuse = (error: string, rule: string, at: Path, message: string): void =>
    report.add({ error, rule, page, paths: [at], message });
  if (type === "Footer") {
    if (has("left-caption") !== has("right-caption"))
      refuse("INVALID_DEPENDENCIES", "footer-captions", path, "a Footer has both a left and a right caption, or none");
    if (has("center-caption") && (has("left-caption") || has("right-caption")))
      refuse(
        "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED",
        "footer-captions",
        path,
        "a Footer's center caption stands alone; remove it or the others",
      );
  }
  if (type !== "TextInput" || !has("pattern")) return;
  if (!has("helper-text"))
    refuse("MISSING_REQUIRED_PROPERTY", "pattern-input", path, "a 'pattern' needs a 'helper-text' that explains it");
  if (!PATTERN_INPUTS.includes(component["input-type"])) {
    const message = `a 'pattern' does not go with input-type '${show(component["input-type"])}'; remove one of them`;
    refuse("INVALID_ENUM_VALUE", "pattern-input", [...path, "input-type"], message);
    refuse("ONE_OF_SCHEMA_VALIDATION_FAILED", "pattern-input", path, message);
  }
}
