import { withArticle } from "./validate/show.ts";

/** What was given, as messages name it; never an object's contents. What the DSL makes has its name as `Symbol.toStringTag`. */
export function describeArgument(value: unknown): string {
  if (value === undefined || value === null || typeof value === "number" || typeof value === "boolean")
    return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return "a list";
  const given = value as {
    readonly [Symbol.toStringTag]?: unknown;
    readonly constructor?: { readonly name?: unknown };
  };
  const tag = given[Symbol.toStringTag];
  if (typeof tag === "string") return withArticle(tag);
  if (typeof value === "function") return "a function";
  const name = given.constructor?.name;
  return typeof name === "string" && name !== "Object" ? withArticle(name) : "an object";
}
