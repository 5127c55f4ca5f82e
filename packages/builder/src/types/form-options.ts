import type { AnyPayload } from "./payload.ts";
import type { Value } from "./reference.ts";

type ByField = Value<unknown> | { readonly [Field in string]: AnyPayload };

/**
 * The options of a Form.
 *
 * @example
 * ```ts
 * import { screen } from "@flows/builder";
 * screen("ASK", { title: "Ask" }).form((form) => form.textInput("name", { label: "Name" }), {
 *   name: "details",
 *   initValues: { name: "Ada" },
 * });
 * //=> { "name": "Ada" }
 * ```
 */
export interface FormOptions {
  /** Default: form. */
  name?: string | undefined;
  /** Initial values by field, beside `initValue` on each; or data that holds those of all fields, in place of it. */
  initValues?: ByField | undefined;
  /** Error messages by field, beside `errorMessage` on each; or data that holds those of all fields, in place of it. */
  errorMessages?: ByField | undefined;
}
