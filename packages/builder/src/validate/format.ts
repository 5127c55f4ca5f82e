import type { Finding } from "./finding.ts";

/**
 * Prints findings as a compiler does: the place, the code and the message, and the line with a caret under the place.
 *
 * @param findings What `validate` returned.
 * @param text The text that was validated.
 * @param options `file`: the name to print before the place. Default: flow.json.
 */
export function formatFindings(
  findings: readonly Finding[],
  text: string,
  options: { readonly file?: string } = {},
): string {
  const lines = text.split("\n");
  return findings
    .map(({ severity, error, message, line_start, column_start, column_end, line_end }) => {
      const head = `${options.file ?? "flow.json"}:${line_start}:${column_start} ${severity} ${error}: ${message}`;
      const line = lines[line_start - 1];
      if (line === undefined) return head;
      const length = line_end === line_start ? column_end - column_start : line.length - column_start + 1;
      return `${head}\n  ${line}\n  ${" ".repeat(Math.max(0, column_start - 1))}${"^".repeat(Math.max(1, length))}`;
    })
    .join("\n\n");
}
