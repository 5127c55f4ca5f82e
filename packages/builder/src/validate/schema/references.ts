import { type AnyVersion, isAtLeast } from "../../versions.ts";

/** A reference as the whole of a text. */
export const BINDING: RegExp = /^\$\{(?:screen\.(?<screen>[A-Za-z,_]*)\.)?(?<scope>data|form)(?<path>(?:\.[\w-]+)+)\}$/;

/** A reference as the whole of a text: `${form.name}`, `${screen.DETAILS.data.user.city}`. */
export interface Binding {
  readonly screen: string | undefined;
  readonly scope: "data" | "form";
  readonly path: readonly string[];
}

/** Reads a text that is one reference and nothing else. */
export function parseBinding(text: unknown): Binding | undefined {
  const groups = typeof text === "string" && text.startsWith("${") ? BINDING.exec(text)?.groups : undefined;
  if (groups === undefined) return undefined;
  return {
    screen: groups.screen,
    scope: groups.scope as Binding["scope"],
    path: (groups.path ?? "").slice(1).split("."),
  };
}

/** Whether the text is a nested expression: in backticks, from Flow JSON 6.0. */
export function isNestedExpression(text: unknown, version: AnyVersion): text is string {
  return (
    typeof text === "string" &&
    text.length > 1 &&
    text.startsWith("`") &&
    text.endsWith("`") &&
    isAtLeast(version, "6.0")
  );
}

/** Whether the value is only known once the Flow runs. */
export function isDynamic(value: unknown, version: AnyVersion): value is string {
  return parseBinding(value) !== undefined || isNestedExpression(value, version);
}
