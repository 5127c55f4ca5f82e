import { isObject } from "../validate/json-object.ts";
import { type Doc, HARD_LINE, join } from "./format/doc.ts";
import { array, comment, object, type Property, quoted } from "./format/source.ts";
import type { Writing } from "./scope.ts";
import { headerSource } from "./screen-source.ts";
import { hasLongTexts } from "./text-limits.ts";

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

/** What has no place of its own: errors of the whole document, and parts of it that the DSL has no word for. */
export function remarksSource({ flow, findings }: Writing): Doc[] {
  const known = new Set(["version", "data_api_version", "routing_model", "screens"]);
  const unknown = Object.entries(flow.root).filter(
    ([key, value]) => !known.has(key) || (key === "screens" && !Array.isArray(value)),
  );
  const remarks = [
    ...findings.take([]),
    ...unknown.map(([key, value]) => `Left out: ${quoted(key)}: ${JSON.stringify(value)}`),
    ...flow.leftOut.map((value) => `Left out: ${JSON.stringify(value)}`),
  ];
  return comment(remarks);
}

/** The options of `defineFlow`. */
export function flowOptionsSource({ flow: { root }, routes, findings }: Writing): Doc {
  const options: Property[] = [];
  const add = (name: string, key: string, value: Doc): void => {
    options.push({ name, value, comments: findings.take([key]) });
  };
  if (root.version !== undefined) add("version", "version", JSON.stringify(root.version));
  const { data_api_version: dataApiVersion } = root;
  if (dataApiVersion === "3.0") add("endpoint", "data_api_version", "true");
  else if (dataApiVersion !== undefined) add("dataApiVersion", "data_api_version", JSON.stringify(dataApiVersion));
  if (routes.routes !== undefined) {
    const entries = Object.entries(routes.routes).map(([id, to]) => ({ name: id, value: array(to.map(quoted)) }));
    add("routes", "routing_model", object(entries));
  } else if (root.routing_model !== undefined && !isObject(root.routing_model))
    add("routes", "routing_model", JSON.stringify(root.routing_model));
  return object(options);
}
