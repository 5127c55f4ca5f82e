import type { Finding } from "./finding.ts";
import { CONTROL, crop } from "./printed-line.ts";

/** How many more places of a finding are named. */
const MOST_PLACES = 5;

/**
 * How to print findings.
 *
 * @example
 * ```ts
 * import { formatFindings, validate } from "@flows/builder";
 * const text = '{ "version": "7.33" }';
 * console.log(formatFindings(validate(text), text, { file: "survey.json" }));
 * ```
 */
export interface FormatOptions {
  /** The name to print before the place. Default: flow.json. */
  readonly file?: string;
}

/**
 * Prints findings as a compiler does: file, line and column, the code, the message and the rule; then the line, with carets
 * under the place. Of a long line the part around the place is printed, of a place over several lines the first; other places of
 * the same finding are named.
 *
 * @param findings What `validate` returned.
 * @param text The text that was validated; of a document, `JSON.stringify(document, null, 2)`.
 * @param options `file`: the name to print before the place. Default: flow.json.
 * @returns One text, without a line break at its end; empty if there are no findings.
 * @example
 * ```ts
 * import { formatFindings, validate } from "@flows/builder";
 * const text = '{ "version": "7.33" }';
 * console.log(formatFindings(validate(text), text));
 * ```
 */
export function formatFindings(findings: readonly Finding[], text: string, options: FormatOptions = {}): string {
  const { file = "flow.json" } = options;
  const lines = text.split("\n");
  return findings.map((finding) => formatFinding(finding, lines, file)).join("\n\n");
}

function formatFinding(finding: Finding, lines: readonly string[], file: string): string {
  const { severity, error, message, rule, line_start, column_start, line_end, column_end, pointers } = finding;
  const line = lines[line_start - 1]?.replace(/\r$/, "");
  const place = line === undefined ? file : `${file}:${line_start}:${column_start}`;
  const head = `${place} ${severity} ${error}: ${message} (${rule})`.replace(CONTROL, " ");
  if (line === undefined) return head;
  const end = line_end === line_start ? column_end - 1 : line.length;
  const shown = crop(line, column_start - 1, Math.max(column_start, end));
  const gutter = String(line_start);
  const below = " ".repeat(gutter.length);
  const printed = `${head}\n  ${gutter} | ${shown.line}\n  ${below} | ${shown.carets}`;
  return pointers.length > 1 ? `${printed}\n  ${below} = also at ${others(pointers)}` : printed;
}

/** Where else a finding is. */
function others([, ...rest]: Finding["pointers"]): string {
  const places = rest.slice(0, MOST_PLACES).map(({ line_start, column_start }) => `${line_start}:${column_start}`);
  return `${places.join(", ")}${rest.length > MOST_PLACES ? ", …" : ""}`;
}
