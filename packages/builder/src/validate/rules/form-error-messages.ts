import { isObject } from "../document.ts";
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
          const takesObject = schema?.type === "object" || schema?.type === "array";
          if (typeof value === "string" || (takesObject && isObject(value))) continue;
          const message = `the error message of '${name}' is not a text; write one`;
          const paths = [[...form.path, "error-messages"]];
          report.add({ error: "INVALID_PROPERTY_VALUE", rule: this.id, page: "Flow JSON, Forms", paths, message });
        }
      }
    }
  },
};
