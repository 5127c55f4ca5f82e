import { isObject, type JsonObject } from "../validate/json-object.ts";
import type { Path } from "../validate/problem.ts";
import type { Property } from "./format/source.ts";
import type { PlacedFindings } from "./placed-findings.ts";
import type { ValueWriter } from "./value-source.ts";

/** By the Form's property that holds them for all fields: the option that stands on one. */
const OPTIONS = { "init-values": "initValue", "error-messages": "errorMessage" } as const;

/** The initial values and error messages that a Form holds for the fields in it. */
export class FormValues {
  readonly #form: JsonObject;
  readonly #path: Path;
  readonly #findings: PlacedFindings;
  /** The fields that took theirs. */
  readonly #taken = new Set<string>();

  constructor(form: JsonObject, path: Path, findings: PlacedFindings) {
    this.#form = form;
    this.#path = path;
    this.#findings = findings;
  }

  /** The options of a field that the Form holds. */
  take(name: unknown, writer: ValueWriter): Property[] {
    if (typeof name !== "string" || this.#taken.has(name)) return [];
    this.#taken.add(name);
    return Object.entries(OPTIONS).flatMap(([key, option]) => {
      const values = this.#form[key];
      if (!isObject(values) || !Object.hasOwn(values, name)) return [];
      const at = [...this.#path, key, name];
      const value = writer.property({ value: "fieldValue", dynamic: true }, values[name], at);
      return [{ name: option, value, comments: this.#findings.take(at) }];
    });
  }

  /** What no field took; a reference to all values stays whole. */
  left(): JsonObject {
    const left: Record<string, unknown> = {};
    for (const key of Object.keys(OPTIONS)) {
      const values = this.#form[key];
      if (!isObject(values)) {
        if (values !== undefined) left[key] = values;
        continue;
      }
      const rest = Object.entries(values).filter(([name]) => !this.#taken.has(name));
      if (rest.length > 0) left[key] = Object.fromEntries(rest);
    }
    return left;
  }
}
