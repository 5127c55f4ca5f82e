import type { Value } from "./reference.ts";

/** The options of a Form. */
export interface FormOptions {
  /** Default: form. */
  name?: string;
  /** Data that holds the initial values of all fields, in place of `initValue` on each. */
  initValues?: Value<object>;
  /** Data that holds the error messages of all fields, in place of `errorMessage` on each. */
  errorMessages?: Value<object>;
}
