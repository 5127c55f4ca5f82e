import { isObject } from "../validate/json-object.ts";
import type { Path } from "../validate/place.ts";
import { exampleSource } from "./example-source.ts";
import type { ScreenModel } from "./flow-model.ts";
import { call } from "./format/call.ts";
import type { Doc } from "./format/doc.ts";
import { object, type Property, quoted } from "./format/source.ts";
import { jsonSource } from "./json-source.ts";
import { leftOut } from "./left-out.ts";
import type { Writing } from "./scope.ts";
import { useImage } from "./value-source.ts";

/** The properties of a screen that its header stands for. */
const OF_HEADER = ["id", "title", "terminal", "success", "refresh_on_back", "sensitive", "data"];

/** Writes `screen(id, { title, data })`. */
export function headerSource(screen: ScreenModel, writing: Writing): Doc {
  const { json, index } = screen;
  const path: Path = index === undefined ? [] : ["screens", index];
  const options: Property[] = [];
  const add = (name: string, key: string, value: Doc): void => {
    options.push({ name, value, comments: index === undefined ? [] : writing.findings.take([...path, key]) });
  };
  const terminal = writing.routes.terminal.get(screen);
  if (json.title !== undefined) add("title", "title", jsonSource(json.title));
  if (terminal !== undefined) add("terminal", "terminal", String(terminal));
  if (json.success !== undefined) add("success", "success", jsonSource(json.success));
  if (json.refresh_on_back !== undefined) add("refreshOnBack", "refresh_on_back", jsonSource(json.refresh_on_back));
  if (Object.keys(screen.data).length > 0) add("data", "data", dataSource(screen, path, writing));
  const unknown = Object.keys(json).filter((key) => key !== "layout" && !OF_HEADER.includes(key));
  for (const key of unknown) add(key, key, jsonSource(json[key]));
  const placed = index === undefined ? [] : OF_HEADER.flatMap((key) => writing.findings.take([...path, key]));
  if (index !== undefined && json.title === undefined) placed.unshift(...writing.findings.takeAt(path));
  writing.imports.add("screen");
  const header = call("screen", [quoted(screen.id), object(options, [...placed, ...strangersIn(screen)])]);
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

/** What stands in a screen, beside its layout, and the DSL has no word for. */
function strangersIn({ json: { sensitive, data }, fields }: ScreenModel): string[] {
  const names = Array.isArray(sensitive) ? sensitive.filter((name) => !fields.has(name as string)) : [sensitive];
  return [
    ...(sensitive !== undefined && names.length > 0 ? [leftOut(names, "sensitive")] : []),
    ...(data !== undefined && !isObject(data) ? [leftOut(data, "data")] : []),
  ];
}
