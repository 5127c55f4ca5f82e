import { NUMBER_INPUTS } from "../../components/text-input.ts";
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
  else if (subject.shape.title === "TextInput") {
    if (subject.object.pattern !== undefined) checkPattern(subject, report);
    if (typeof subject.object["init-value"] === "number") checkNumber(subject, report);
  }
}

function checkCaptions(subject: Subject, report: Report): void {
  const { object, shape } = subject;
  const left = object["left-caption"] !== undefined;
  const right = object["right-caption"] !== undefined;
  const refusal = { rule: "footer-captions", page: shape.page, places: [subject] } satisfies Partial<Told>;
  if (left !== right) {
    const message = "a Footer has both a left and a right caption, or none; add the other";
    report.add({ ...refusal, error: "INVALID_DEPENDENCIES", message });
  }
  if (object["center-caption"] !== undefined && (left || right)) {
    const message = "a Footer's center caption stands alone; remove it or the others";
    report.add({ ...refusal, error: "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED", message });
  }
}

function checkPattern(subject: Subject, report: Report): void {
  const { object, shape, inForm } = subject;
  // Inside a Form Meta only documents it.
  const severity = inForm ? "warning" : "error";
  const refusal = { rule: "pattern-input", page: shape.page, severity } satisfies Partial<Told>;
  const inputType = object["input-type"];
  const isExplained = object["helper-text"] !== undefined;
  const isMatched = PATTERN_INPUTS.includes(inputType) || isDynamic(inputType, report.version);
  if (isExplained && isMatched) return;
  if (!isExplained) {
    const message = `${nameOf(subject)} has a 'pattern'; add a 'helper-text' that explains it`;
    report.add({ ...refusal, error: "MISSING_REQUIRED_PROPERTY", places: [subject], message });
  }
  if (!isMatched) {
    const message = `a 'pattern' does not go with input-type '${show(inputType)}'; remove one of them`;
    report.add({ ...refusal, error: "INVALID_ENUM_VALUE", places: [below(subject, "input-type")], message });
  }
  const message = `the 'pattern' of ${nameOf(subject)} lacks what it goes with; mend it, or remove the pattern`;
  report.add({ ...refusal, error: "ONE_OF_SCHEMA_VALIDATION_FAILED", places: [subject], message });
}

/** A number is the value of some inputs only. */
function checkNumber(subject: Subject, report: Report): void {
  const { object, shape, inForm } = subject;
  if (inForm || NUMBER_INPUTS.includes(object["input-type"])) return;
  report.add({
    error: "INVALID_PROPERTY_TYPE",
    rule: "property-type",
    page: shape.page,
    places: [below(subject, "init-value")],
    message: `the 'init-value' of ${nameOf(subject)} is a number, and its value is a text; write it in quotes`,
  });
}
