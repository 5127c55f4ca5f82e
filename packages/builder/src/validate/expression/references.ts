import { type AnyVersion, EXPRESSIONS_SINCE, isAtLeast } from "../../versions.ts";

/** A reference as the whole of a text: the screen, the scope, and the path with a dot before each key. */
export const BINDING: RegExp = /^\$\{(?:screen\.([A-Za-z,_]*)\.)?(data|form)((?:\.[\w-]+)+)\}$/;

/** The beginnings of the references to data in a text: the screen, and the name of the data. */
export const DATA_REFERENCES: RegExp = /\$\{(?:screen\.([A-Za-z,_]*)\.)?data\.([\w-]+)/g;

/** The beginning of a reference, wherever it stands in a text. */
export const HOLDS_REFERENCE: RegExp = /\$\{(?:data|form|screen)\./;

/** What Meta takes for a reference that is the whole of a text, even if it is none. */
export const LOOKS_WHOLE: RegExp = /^\$\{(?:data|form|screen)\..*\}$/s;

/** A text that is shorter than this holds no reference, not even a broken one. */
export const SHORTEST: number = "${a}".length;

/** A reference as the whole of a text: `${form.name}`, `${screen.DETAILS.data.user.city}`. */
export interface Binding {
  readonly screen: string | undefined;
  readonly scope: "data" | "form";
  readonly path: readonly string[];
}

/** How a reference is written; without a screen it is to the one that it stands on. */
export function writtenReference(scope: Binding["scope"], name: string, screen?: string): string {
  return `\${${screen === undefined ? "" : `screen.${screen}.`}${scope}.${name}}`;
}

/** Reads a text that is one reference and nothing else. */
export function parseBinding(text: unknown): Binding | undefined {
  if (typeof text !== "string" || !text.startsWith("${") || !BINDING.test(text)) return undefined;
  if (text.startsWith("${screen.")) {
    const [, screen, scope, path = ""] = BINDING.exec(text) ?? [];
    return { screen, scope: scope as Binding["scope"], path: keysOf(path.slice(1)) };
  }
  // Most name a field or data of their own screen, and are cut by hand, which is faster.
  const path = text.slice("${data.".length, -1);
  const scope = text.startsWith("${data.") ? "data" : "form";
  return { screen: undefined, scope, path: keysOf(path) };
}

/** Most paths are one key, and need not be cut. */
function keysOf(path: string): readonly string[] {
  return path.includes(".") ? path.split(".") : [path];
}

/** Whether the text is a nested expression: in backticks, from Flow JSON 6.0. */
export function isNestedExpression(text: unknown, version: AnyVersion): text is string {
  return (
    typeof text === "string" &&
    text.length > 1 &&
    text.startsWith("`") &&
    text.endsWith("`") &&
    isAtLeast(version, EXPRESSIONS_SINCE)
  );
}

/** Whether the value is only known once the Flow runs. */
export function isDynamic(value: unknown, version: AnyVersion): value is string {
  if (typeof value !== "string") return false;
  return (value.startsWith("${") && BINDING.test(value)) || isNestedExpression(value, version);
}
