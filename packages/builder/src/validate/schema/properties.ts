import type { PropertyDefinition } from "../../components/definition.ts";
import { isAtLeast } from "../../versions.ts";
import { own } from "../document.ts";
import type { Report } from "../problem.ts";
import { didYouMean } from "../suggestion.ts";
import type { Described } from "./described.ts";
import { checkValue } from "./value.ts";

/** Checks that an object has the properties it must have, no others, and that their values are right. */
export function checkProperties(described: Described, report: Report): void {
  const { object, properties, path } = described;
  for (const [name, value] of Object.entries(object)) {
    if (name === described.discriminator) continue;
    const definition = properties.get(name);
    if (definition === undefined || !isAtLeast(report.version, definition.since ?? report.version)) {
      reportUnknown(described, name, definition, report);
    } else {
      checkValue({ owner: described, name, value, definition, path: [...path, name] }, report, checkProperties);
    }
  }
  for (const [name, definition] of properties) reportMissing(described, name, definition, report);
}

function reportUnknown(
  { name: owner, page, path, properties }: Described,
  name: string,
  definition: PropertyDefinition | undefined,
  report: Report,
): void {
  const message =
    definition?.since === undefined
      ? `${owner} has no property '${name}'${didYouMean(name, properties.keys()) || "; remove it"}`
      : `property '${name}' of ${owner} needs Flow JSON ${definition.since}, and this document is ${report.version}; raise the version or remove it`;
  report.add({ error: "INVALID_PROPERTY_KEY", rule: "unknown-property", message, page, paths: [[...path, name]] });
}

function reportMissing(
  { name: owner, page, object, path }: Described,
  name: string,
  definition: PropertyDefinition,
  report: Report,
): void {
  const { required } = definition;
  if (required === undefined || (required !== true && !isAtLeast(report.version, required))) return;
  if (own(object, name) !== undefined) return;
  report.add({
    error: "MISSING_REQUIRED_PROPERTY",
    rule: "missing-property",
    message: `${owner} needs the property '${name}'; add it`,
    page,
    paths: [path],
  });
}
