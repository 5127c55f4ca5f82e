import { type Doc, HARD_LINE, join } from "./format/doc.ts";
import { comment, object, quoted } from "./format/source.ts";
import { headerSource } from "./header-source.ts";
import { hasLongTexts } from "./long-texts.ts";
import type { Writing } from "./scope.ts";

/** What a module takes from another one. */
export interface Import {
  readonly from: string;
  readonly names: Iterable<string>;
}

/** The imports of a module, and its blocks with a blank line between. */
export function moduleSource(imports: readonly Import[], blocks: readonly Doc[]): Doc {
  const lines = imports.flatMap(({ from, names }) => importSource(from, [...names]));
  const parts = [...(lines.length > 0 ? [join(HARD_LINE, lines)] : []), ...blocks];
  return join([HARD_LINE, HARD_LINE], parts);
}

function importSource(from: string, names: readonly string[]): Doc[] {
  if (names.length === 0) return [];
  const sorted = [...names].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  return [["import ", object(sorted.map((name) => ({ name, value: name }))), ` from ${quoted(from)};`]];
}

/** The constants of the headers; where texts are long, behind the switch for it. */
export function headersSource(writing: Writing, prefix = ""): Doc[] {
  const { screens, missing } = writing.flow;
  const headers = [...screens, ...missing].map(
    (screen): Doc => [
      ...(screen.index === undefined ? comment(["Not in the document, and led to from it."]) : []),
      `${prefix}const ${screen.header} = `,
      headerSource(screen, writing),
      ";",
    ],
  );
  if (headers.length === 0) return [];
  if (!hasLongTexts(writing.flow)) return [join(HARD_LINE, headers)];
  writing.imports.delete("screen");
  writing.imports.add("longTexts");
  return ["const { screen } = longTexts;", join(HARD_LINE, headers)];
}
