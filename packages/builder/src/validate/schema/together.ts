import { nameOf, type Subject } from "../document/subject.ts";
import { isDynamic } from "../expression/references.ts";
import { below } from "../place.ts";
import type { Report, Told } from "../problem.ts";
import { show } from "../show.ts";

/** The input types that a pattern goes with. */
export const PATTERN_INPUTS: readonly unknown[] = [undefined, "text", "number", "password", "passcode"];

/** Checks the properties that need, or exclude, one another. */
export function checkTogether(subject: Subject, report: Report): void {
  if (subject.shape.title === "Footer") checkCaptions(subject, report);
  else if (subject.shape.title === "TextInput" && subject.object.pattern !== undefined) checkPattern(subject, report);
}

function checkCaptions(subject: Subject, report: Report): void {
  const { object, shape } = subject;
  const left = object["left-caption"] !== undefined;
  const right = object["right-caption"] !== undefined;
  const refusal = { rule: "footer-captions", page: shape.page, places: [subject] } satisfies Partial<Told>;
  if (left !== right) {
    const message = "a Footer has both a left and a right caption, or none";
    report.add({ ...refusal, error: "INVALID_DEPENDENCIES", message });
  }
  if (object["center-caption"] !== undefined && (left || right)) {
    const message = "a Footer's center caption stands alone; remove it or the others";
    report.add({ ...refusal, error: "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED", message });
  }
}

function checkPattern(subject: Subject, report: Report): void {
  const { object, shape, inForm } = subject;
  const refusal = { rule: "pattern-input", page: shape.page } satisfies Partial<Told>;
  if (object["helper-text"] === undefined) {
    // Inside a Form Meta only documents it.
    const severity = inForm ? "warning" : "error";
    const message = `${nameOf(subject)} has a 'pattern'; add a 'helper-text' that explains it`;
    report.add({ ...refusal, error: "MISSING_REQUIRED_PROPERTY", places: [subject], severity, message });
  }
  const inputType = object["input-type"];
  if (PATTERN_INPUTS.includes(inputType) || isDynamic(inputType, report.version)) return;
  const message = `a 'pattern' does not go with input-type '${show(inputType)}'; remove one of them`;
  report.add({ ...refusal, error: "INVALID_ENUM_VALUE", places: [below(subject, "input-type")], message });
  report.add({ ...refusal, error: "ONE_OF_SCHEMA_VALIDATION_FAILED", places: [subject], message });
}
