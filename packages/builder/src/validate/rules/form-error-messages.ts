import type { FoundComponent } from "../document/found.ts";
import { isDynamic } from "../expression/references.ts";
import { isObject } from "../json-object.ts";
import { below } from "../place.ts";
import type { Report } from "../problem.ts";
import { schemaOfField } from "./field-values.ts";
import type { Rule } from "./rule.ts";

/** The messages of a Form are texts; a range has two, and what people upload has one for each file. */
export const formErrorMessages: Rule = {
  id: "form-error-messages",
  since: "7.0",
  check(document, report) {
    for (const form of document.ofType("Form")) {
      const messages = form.object["error-messages"];
      if (isObject(messages))
        for (const name of Object.keys(messages)) checkMessage(name, messages[name], form, report);
    }
  },
};

function checkMessage(name: string, value: unknown, form: FoundComponent, report: Report): void {
  const schema = schemaOfField(form.screen.named.get(name));
  const isRange = schema?.type === "object" && !isDynamic(value, report.version);
  const isSound = isRange
    ? isObject(value)
    : typeof value === "string" || (schema?.type === "array" && isObject(value));
  if (isSound) return;
  const wanted = isRange ? 'an object with "start-date" and "end-date"' : "a text";
  const message = `the error message of '${name}' is not ${wanted}; write one`;
  const places = [below(form, "error-messages")];
  report.add({
    error: "INVALID_PROPERTY_VALUE",
    rule: formErrorMessages.id,
    page: "Flow JSON, Forms",
    places,
    message,
  });
}
