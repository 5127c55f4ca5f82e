import { parseExpression } from "../../src/validate/expression/nested.ts";
import { parseBinding } from "../../src/validate/expression/references.ts";
import type { Tree } from "../../src/validate/expression/tree.ts";

type Json = Record<string, unknown>;

/**
 * A document as documents are compared: expressions as parsed, references with their screens, `routing_model` and
 * `sensitive` as sets, and without what stands for a default.
 */
export function comparable(document: unknown): unknown {
  const { routing_model: routes, screens, ...root } = document as Json;
  return {
    ...root,
    ...(routes !== undefined && { routing_model: comparableRoutes(routes as Json, screens as Json[]) }),
    screens: (screens as Json[]).map(comparableScreen),
  };
}

function comparableRoutes(routes: Json, screens: readonly Json[]): Json {
  const all = { ...Object.fromEntries(screens.map(({ id }) => [id, []])), ...routes };
  return Object.fromEntries(Object.entries(all).map(([id, to]) => [id, [...new Set(to as string[])].sort()]));
}

function comparableScreen({ terminal, sensitive, data, layout, ...screen }: Json): Json {
  const id = screen.id as string;
  return {
    ...screen,
    terminal: terminal === true,
    sensitive: [...new Set((sensitive ?? []) as string[])].sort(),
    data: data ?? {},
    layout: comparableValue(layout, id),
  };
}

function comparableValue(value: unknown, screen: string): unknown {
  if (typeof value === "string") return comparableText(value, screen);
  if (Array.isArray(value)) return value.map((item) => comparableValue(item, screen));
  if (typeof value !== "object" || value === null) return value;
  const json = value as Json;
  if (json.name === "navigate" && typeof json.next === "object") return comparableNavigate(json, screen);
  const actionDefaults = ["complete", "data_exchange", "update_data"].includes(String(json.name)) && !("type" in json);
  const entries = Object.entries({ ...(actionDefaults && { payload: {} }), ...json });
  const compared = Object.fromEntries(
    entries.map(([key, item]) => [
      key,
      key === "condition" && typeof item === "string"
        ? comparableCondition(item, screen)
        : comparableValue(item, screen),
    ]),
  );
  return withoutEmptyValues(compared);
}

/** A Form without values of its fields is one with none of them. */
function withoutEmptyValues(json: Json): Json {
  if (json.type !== "Form") return json;
  return Object.fromEntries(
    Object.entries(json).filter(
      ([key, value]) => !(key in FORM_DEFAULTS) || JSON.stringify(value) !== JSON.stringify({}),
    ),
  );
}
const FORM_DEFAULTS: Json = { "init-values": {}, "error-messages": {} };

function comparableNavigate({ payload = {}, next, ...action }: Json, screen: string): Json {
  const target = (next as Json).name as string;
  const look = (value: unknown): unknown => {
    // In a payload of navigate, an expression is the target's.
    if (typeof value === "string") return comparableText(value, /^`[\s\S]*`$/.test(value) ? target : screen);
    if (Array.isArray(value)) return value.map(look);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, look(item)]));
  };
  return { ...action, next, payload: look(payload) };
}

function comparableText(text: string, screen: string): unknown {
  if (parseBinding(text) !== undefined) return comparableCondition(text, screen);
  return text.length > 1 && /^`[\s\S]*`$/.test(text) ? comparableCondition(text.slice(1, -1), screen, text) : text;
}

function comparableCondition(text: string, screen: string, whole = text): unknown {
  try {
    const tree = comparableTree(parseExpression(/^`[\s\S]*`$/.test(text) ? text.slice(1, -1) : text), screen);
    return typeof tree === "object" && "value" in tree ? tree.value : { expression: tree };
  } catch {
    return whole;
  }
}

type Compared = { readonly value: string | number | boolean } | readonly unknown[] | string;

const MIRRORED: Record<string, string> = { ">": "<", ">=": "<=" };
const COMMUTATIVE = new Set(["==", "!=", "+", "*", "&&", "||"]);

function comparableTree(tree: Tree, screen: string): Compared {
  switch (tree.kind) {
    case "literal":
      return { value: tree.value };
    case "reference": {
      const { binding } = tree;
      return [binding.screen ?? screen, binding.scope, ...binding.path].join(".");
    }
    case "unary": {
      const operand = comparableTree(tree.operand, screen);
      if (tree.operator === "-" && typeof operand === "object" && "value" in operand)
        return { value: -Number(operand.value) };
      return [tree.operator, operand];
    }
    case "operation": {
      const [left, right] = [tree.left, tree.right].map((side) => comparableTree(side, screen));
      if (MIRRORED[tree.operator] !== undefined) return [MIRRORED[tree.operator], right, left];
      if (!COMMUTATIVE.has(tree.operator)) return [tree.operator, left, right];
      return [tree.operator, ...[left, right].map((side) => JSON.stringify(side)).sort()];
    }
    case "sequence":
      return comparableText2(tree.parts, screen);
  }
}

/** The texts of a sequence are one; empty ones are none. */
function comparableText2(parts: readonly Tree[], screen: string): Compared {
  const joined: unknown[] = [];
  for (const part of parts) {
    const compared = comparableTree(part, screen);
    if (typeof compared !== "object" || !("value" in compared)) joined.push(compared);
    else if (typeof joined.at(-1) === "object" && "text" in (joined.at(-1) as object))
      joined[joined.length - 1] = { text: `${(joined.at(-1) as { text: string }).text}${compared.value}` };
    else if (compared.value !== "") joined.push({ text: String(compared.value) });
  }
  const [only] = joined as { text?: string }[];
  if (only === undefined) return { value: "" };
  return joined.length === 1 && only.text !== undefined ? { value: only.text } : ["text", ...joined];
}
