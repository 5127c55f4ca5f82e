import type { FieldType } from "../field-types.ts";
import { isObject, type JsonObject } from "../validate/json-object.ts";
import type { Path } from "../validate/place.ts";
import { readField } from "./flow-model.ts";
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
  take(component: JsonObject, writer: ValueWriter): Property[] {
    const { name } = component;
    if (typeof name !== "string" || this.#taken.has(name)) return [];
    this.#taken.add(name);
    return Object.entries(OPTIONS).flatMap(([key, option]) => {
      const values = this.#form[key];
      if (!isObject(values) || !Object.hasOwn(values, name)) return [];
      const at = [...this.#path, key, name];
      const written = writer.property({ value: "fieldValue", dynamic: true }, values[name], at);
      const type = option === "initValue" ? readField(component)?.type : undefined;
      // Meta looks at these from 7.0 on.
      const isPassed = isOfOtherType(values[name], type, writer) && this.#findings.isAccepted;
      if (isPassed) this.#findings.pass(at, `the value of '${name}' is a ${type}`);
      const value = isPassed ? writer.unchecked(written) : written;
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

/** Whether a value is known, and of another type than a text, a number or a boolean that is taken. */
function isOfOtherType(value: unknown, type: FieldType | undefined, writer: ValueWriter): boolean {
  if (type !== "string" && type !== "number" && type !== "boolean") return false;
  if (typeof value === "string" && writer.isDynamic(value)) return false;
  return !isObject(value) && typeof value !== type;
}
