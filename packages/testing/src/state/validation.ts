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

/** The two versions that a document names, where it can be read. */
export function versionsIn(text: string): { jsonVersion: string | undefined; dataApiVersion: string | undefined } {
  const document = readObject(text);
  return { jsonVersion: textIn(document.version), dataApiVersion: textIn(document.data_api_version) };
}

/** A document as an object; an empty one, if it is none. */
export function readObject(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Whether the endpoint's address stands in the document, as it did before version 3.0. */
export function isBefore3(version: unknown): boolean {
  return typeof version === "string" && Number.parseFloat(version) < 3;
}
