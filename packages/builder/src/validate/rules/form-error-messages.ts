import { isDynamic } from "../expression/references.ts";
import { isObject } from "../json-object.ts";
import { schemaOfField } from "./field-values.ts";
import type { Rule } from "./rule.ts";

/** The messages of a Form are texts; a range has two, and what people upload has one for each file. */
export const formErrorMessages: Rule = {
  id: "form-error-messages",
  concerns: ["Form"],
  since: "7.0",
  check({ screens }, report) {
    for (const screen of screens) {
      for (const form of screen.ofType("Form")) {
        const messages = form.component["error-messages"];
        if (!isObject(messages)) continue;
        for (const [name, value] of Object.entries(messages)) {
          const schema = schemaOfField(screen.named.get(name));
          const isRange = schema?.type === "object" && !isDynamic(value, report.version);
          const isSound = isRange
            ? isObject(value)
            : typeof value === "string" || (schema?.type === "array" && isObject(value));
          if (isSound) continue;
          const wanted = isRange ? 'an object with "start-date" and "end-date"' : "a text";
          const message = `the error message of '${name}' is not ${wanted}; write one`;
          const paths = [[...form.path, "error-messages"]];
          report.add({ error: "INVALID_PROPERTY_VALUE", rule: this.id, page: "Flow JSON, Forms", paths, message });
        }
      }
    }
  },
};
