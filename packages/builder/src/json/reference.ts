import type { AnyVersion, UpTo } from "../versions.ts";

/** Where a reference may look, with the first version of each; a nested expression stands in backticks. */
interface ReferenceSince {
  "2.1": `\${data.${string}}`;
  "4.0": `\${form.${string}}` | `\${screen.${string}.${"data" | "form"}.${string}}`;
  "6.0": `\`${string}\``;
}

/**
 * What may stand instead of a value that is no text: a reference such as `${data.open}`, and from Flow JSON 6.0 a nested
 * expression in backticks. Meta's page: Flow JSON, Properties.
 */
export type ReferenceJson<InVersion extends AnyVersion> = ReferenceSince[keyof ReferenceSince & UpTo<InVersion>];
