import type { FoundComponent } from "../document/found.ts";
import { below } from "../place.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";
import type { Rule } from "./rule.ts";

export const uniqueNames: Rule = {
  id: "unique-names",
  check({ screens }, report) {
    for (const { id, components, hasDoubledNames } of screens) {
      if (!hasDoubledNames) continue;
      for (const [name, found] of doubledNames(components)) {
        report.add({
          error: "DUPLICATE_FORM_COMPONENT_NAMES",
          rule: this.id,
          page: "Flow JSON, Screens",
          places: found.map((one) => below(one, "name")),
          message: `screen '${id}' has ${found.length} components with the name '${name}'; names are unique, over all branches too`,
        });
      }
    }
  },
};

/** The components that share a name, by it. A Form's name is not among those of its fields. */
function doubledNames(components: readonly FoundComponent[]): [string, FoundComponent[]][] {
  const byName = new Map<string, FoundComponent[]>();
  for (const found of components) {
    const { name } = found.object;
    if (typeof name !== "string" || found.type === "Form") continue;
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [found]);
    else same.push(found);
  }
  return [...byName].filter(([, found]) => found.length > 1);
}

export const sensitiveFields: Rule = {
  id: "sensitive-fields",
  since: "5.1",
  check({ screens }, report) {
    for (const screen of screens) {
      const { id, object, named } = screen;
      if (!Array.isArray(object.sensitive)) continue;
      const sensitive: readonly unknown[] = object.sensitive;
      const unknown = sensitive.flatMap((name, index) => (named.has(show(name)) ? [] : [index]));
      if (unknown.length === 0) continue;
      const first = show(sensitive[unknown[0] ?? 0]);
      report.add({
        error: "INVALID_SENSITIVE_FIELD",
        rule: this.id,
        page: "Flow JSON, Screens",
        places: unknown.map((index) => below(screen, "sensitive", index)),
        message: `screen '${id}' has no component '${first}'${didYouMean(first, named.keys()) || "; name one it has"}`,
      });
    }
  },
};

/** The fields that Meta wants inside of a Form where there is one; those that came later, it lets stand beside it. */
const FORM_FIELDS: ReadonlySet<string> = new Set([
  "CheckboxGroup",
  "RadioButtonsGroup",
  "TextArea",
  "TextInput",
  "OptIn",
  "Dropdown",
  "DatePicker",
  "PhotoPicker",
  "DocumentPicker",
]);

export const fieldsOutsideForm: Rule = {
  id: "fields-outside-form",
  since: "4.0",
  check(document, report) {
    if (document.ofType("Form").length === 0) return;
    for (const screen of document.screens) {
      if (!screen.has("Form")) continue;
      const outside = screen.components.filter(({ inForm, type }) => !inForm && FORM_FIELDS.has(type));
      if (outside.length === 0) continue;
      report.add({
        error: "COMPONENTS_OUTSIDE_FORM",
        rule: this.id,
        page: "Flow JSON, Forms",
        places: outside,
        message: `screen '${screen.id}' has a Form, and fields outside of it; move them into it`,
      });
    }
  },
};
