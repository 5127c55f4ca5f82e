import { isAtLeast } from "../../versions.ts";
import type { FoundComponent } from "../document.ts";
import { show } from "../show.ts";
import { didYouMean } from "../suggestion.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Screens";

export const uniqueNames: Rule = {
  id: "unique-names",
  check({ screens }, report) {
    for (const { id, components } of screens) {
      for (const [name, found] of byName(components)) {
        if (found.length < 2) continue;
        const paths = found.map(({ path }) => [...path, "name"]);
        report.add({
          error: "DUPLICATE_FORM_COMPONENT_NAMES",
          rule: this.id,
          page: PAGE,
          paths,
          message: `screen '${id}' has ${found.length} components with the name '${name}'; names are unique, over all branches too`,
        });
      }
    }
  },
};

export const sensitiveFields: Rule = {
  id: "sensitive-fields",
  since: "5.1",
  check({ screens }, report) {
    for (const { id, screen, path, components } of screens) {
      if (!Array.isArray(screen.sensitive)) continue;
      const names = byName(components);
      const unknown = screen.sensitive.flatMap((name, index) => (names.has(show(name)) ? [] : [index]));
      if (unknown.length === 0) continue;
      const first = show(screen.sensitive[unknown[0] ?? 0]);
      const paths = unknown.map((index) => [...path, "sensitive", index]);
      report.add({
        error: "INVALID_SENSITIVE_FIELD",
        rule: this.id,
        page: PAGE,
        paths,
        message: `screen '${id}' has no component '${first}'${didYouMean(first, names.keys()) || "; name one it has"}`,
      });
    }
  },
};

/** Inside a Form, initial values and error messages are the Form's. */
export const formValues: Rule = {
  id: "form-values",
  check({ screens }, report) {
    for (const { components } of screens) {
      for (const { component, path } of components) {
        if (!insideForm(path, components)) continue;
        for (const [property, instead] of [
          ["init-value", "init-values"],
          ["error-message", "error-messages"],
        ] as const) {
          if (!Object.hasOwn(component, property)) continue;
          report.add({
            error: "INVALID_PROPERTY_KEY",
            rule: this.id,
            page: "Flow JSON, Forms",
            paths: [[...path, property]],
            message: `inside a Form, '${property}' belongs into the Form's '${instead}'; move it there`,
          });
        }
      }
    }
  },
};

const FORM_FIELDS = new Set([
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
  check({ screens }, report) {
    if (!isAtLeast(report.version, "4.0")) return;
    for (const { id, components } of screens) {
      if (!components.some(({ component }) => component.type === "Form")) continue;
      const outside = components.filter(
        ({ component, path }) => FORM_FIELDS.has(show(component.type)) && !insideForm(path, components),
      );
      if (outside.length === 0) continue;
      const paths = outside.map(({ path }) => path);
      report.add({
        error: "COMPONENTS_OUTSIDE_FORM",
        rule: this.id,
        page: "Flow JSON, Forms",
        paths,
        message: `screen '${id}' has a Form, and fields outside of it; move them into it`,
      });
    }
  },
};

function insideForm(path: readonly (string | number)[], components: readonly FoundComponent[]): boolean {
  const start = path.slice(0, 5).join("/");
  const top = components.find(({ path: other }) => other.length === 5 && other.join("/") === start);
  return top?.component.type === "Form" && path.length > 5;
}

function byName(components: readonly FoundComponent[]): Map<string, FoundComponent[]> {
  const found = new Map<string, FoundComponent[]>();
  for (const one of components) {
    const { name } = one.component;
    if (typeof name === "string") found.set(name, [...(found.get(name) ?? []), one]);
  }
  return found;
}
