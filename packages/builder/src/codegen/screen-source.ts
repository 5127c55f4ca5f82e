import { isObject } from "../validate/json-object.ts";
import type { Path } from "../validate/problem.ts";
import { type ComponentLink, ComponentWriter } from "./component-source.ts";
import { exampleSource } from "./example-source.ts";
import type { ScreenModel } from "./flow-model.ts";
import type { Doc } from "./format/doc.ts";
import { call, chain, comment, object, type Property, quoted } from "./format/source.ts";
import { Scope, type Writing } from "./scope.ts";
import { useImage } from "./value-source.ts";

const KNOWN = new Set(["id", "title", "terminal", "success", "refresh_on_back", "sensitive", "data", "layout"]);

/** Writes `screen(id, { title, data })`. */
export function headerSource(screen: ScreenModel, writing: Writing): Doc {
  const { json, index } = screen;
  const path: Path = index === undefined ? [] : ["screens", index];
  const options: Property[] = [];
  const add = (name: string, key: string, value: Doc): void => {
    options.push({ name, value, comments: index === undefined ? [] : writing.findings.take([...path, key]) });
  };
  const terminal = writing.routes.terminal.get(screen);
  if (json.title !== undefined)
    add("title", "title", typeof json.title === "string" ? quoted(json.title) : JSON.stringify(json.title));
  if (terminal !== undefined) add("terminal", "terminal", String(terminal));
  if (json.success !== undefined) add("success", "success", JSON.stringify(json.success));
  if (json.refresh_on_back !== undefined) add("refreshOnBack", "refresh_on_back", JSON.stringify(json.refresh_on_back));
  if (Object.keys(screen.data).length > 0) add("data", "data", dataSource(screen, path, writing));
  for (const key of Object.keys(json)) if (!KNOWN.has(key)) add(key, key, JSON.stringify(json[key]));
  writing.imports.add("screen");
  const header = call("screen", [quoted(screen.id), object(options)]);
  const declared = writing.order.forward.get(screen);
  if (declared === undefined) return header;
  writing.imports.add("forward");
  const form = object([...declared].map(([name, type]) => ({ name, value: quoted(type) })));
  return call("forward", [header, object([{ name: "form", value: form }])]);
}

function dataSource({ data }: ScreenModel, path: Path, writing: Writing): Doc {
  return object(
    Object.entries(data).map(([name, field]) => {
      const writeText = (text: string): string => (isPicture(text) ? useImage(writing, text, name) : quoted(text));
      const comments = writing.findings.take([...path, "data", name]);
      return { name, comments, value: exampleSource(field, writeText, writing.imports) };
    }),
  );
}

/** Texts of data are not known to be pictures; a long run of base64 can hardly be anything else. */
function isPicture(text: string): boolean {
  return /^(?:data:image\/\w+;base64,)?[A-Za-z\d+/]{80,}={0,2}$/.test(text);
}

/** Writes the chain of a screen, from its header on. */
export function layoutSource(screen: ScreenModel, writing: Writing): Doc {
  const { json, index } = screen;
  const path: Path = ["screens", index ?? 0];
  const layout = isObject(json.layout) ? json.layout : {};
  const writer = new ComponentWriter(writing, json.sensitive);
  const { links, trailing } = writer.links(layout.children, [...path, "layout", "children"], new Scope(screen));
  writing.used.add(screen.header);
  // A header alone would count as one whose layout was forgotten.
  const isEmpty = json.layout === undefined || (Array.isArray(layout.children) && layout.children.length === 0);
  if (isEmpty) links.push({ doc: ".use(undefined)", comments: [], type: undefined });
  const comments = [
    ...(isEmpty ? ["Nothing stands on this screen, which Meta lets pass."] : []),
    ...writing.findings.take(path),
    ...trailing,
    ...leftOut(screen),
  ];
  const isAccepted = !writing.findings.isRefused(path);
  return [...comment(comments), isAccepted ? chainOfForms(screen.header, links, writing) : chain(screen.header, links)];
}

/** The chain of a screen that may have several Forms, as before Flow JSON 7.0. */
function chainOfForms(header: string, links: readonly ComponentLink[], writing: Writing): Doc {
  const second = links.findLastIndex(({ type }) => type === "Form");
  if (links.findIndex(({ type }) => type === "Form") === second) return chain(header, links);
  const [form, ...rest] = links.slice(second) as [ComponentLink, ...ComponentLink[]];
  const before = chainOfForms(header, links.slice(0, second), writing);
  writing.imports.add("unchecked");
  const comments = ["Meta lets this pass: another Form", ...form.comments];
  return chain(call("unchecked", [before]), [{ ...form, comments }, ...rest]);
}

/** What stands in a screen and the DSL has no word for. */
function leftOut({ json, fields }: ScreenModel): string[] {
  const { sensitive, data, layout } = json;
  const left: [string, unknown][] = [];
  const strangers = Array.isArray(sensitive) ? sensitive.filter((name) => !fields.has(name as string)) : [sensitive];
  if (sensitive !== undefined && strangers.length > 0) left.push(["sensitive", strangers]);
  if (data !== undefined && !isObject(data)) left.push(["data", data]);
  if (!isObject(layout) && layout !== undefined) left.push(["layout", layout]);
  if (isObject(layout))
    for (const [key, value] of Object.entries(layout))
      if (!(key === "type" && value === "SingleColumnLayout") && !(key === "children" && Array.isArray(value)))
        left.push([key, value]);
  return left.map(([key, value]) => `Left out: ${quoted(key)}: ${JSON.stringify(value)}`);
}
