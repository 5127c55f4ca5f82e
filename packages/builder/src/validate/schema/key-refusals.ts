import { nameOf, type Subject } from "../document/subject.ts";
import { below } from "../place.ts";
import type { Report } from "../problem.ts";
import type { PropertyShape } from "../shapes/shape.ts";
import { didYouMean } from "../suggestion.ts";

/** Inside a Form, initial values and error messages are the Form's. */
export function refuseInForm(subject: Subject, { name }: PropertyShape, report: Report): void {
  report.add({
    error: "INVALID_PROPERTY_KEY",
    rule: "form-values",
    page: "Flow JSON, Forms",
    places: [below(subject, name)],
    message: `inside a Form, '${name}' of ${nameOf(subject)} belongs into the Form's '${name}s'; move it there`,
    pointsAtKey: true,
  });
}

/** Reports a property that the version does not know. */
export function reportUnknown(subject: Subject, name: string, report: Report): void {
  const { shape } = subject;
  const since = shape.later.get(name);
  const message =
    since === undefined
      ? `${nameOf(subject)} has no property '${name}'${didYouMean(name, shape.properties.keys()) || "; remove it"}`
      : `property '${name}' of ${nameOf(subject)} needs Flow JSON ${since}, and this document is ${report.version}; raise the version or remove it`;
  const places = [below(subject, name)];
  report.add({
    error: "INVALID_PROPERTY_KEY",
    rule: "unknown-property",
    message,
    page: shape.page,
    places,
    pointsAtKey: true,
  });
}

/** Reports a property that must be there. */
export function reportMissing(subject: Subject, name: string, report: Report): void {
  const message = `${nameOf(subject)} needs the property '${name}'; add it`;
  const { page } = subject.shape;
  report.add({
    error: "MISSING_REQUIRED_PROPERTY",
    rule: "missing-property",
    message,
    page,
    places: [subject],
  });
}
