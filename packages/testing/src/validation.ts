import { type Finding, validate } from "@flows/builder";

/** What was found, as Graph answers it. */
export type ValidationError = Pick<
  Finding,
  "error" | "error_type" | "message" | "line_start" | "line_end" | "column_start" | "column_end" | "pointers"
>;

/** The errors of a Flow JSON text, on a day. */
export function validationErrors(text: string, today: Date): ValidationError[] {
  return validate(text, { today: today.toISOString().slice(0, 10) })
    .filter(({ severity }) => severity === "error")
    .map(({ rule: _, severity: __, page: ___, ...error }) => error);
}
