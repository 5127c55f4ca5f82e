import { ActionValue } from "./actions.ts";
import { COMPONENTS, type ComponentType } from "./components/table.ts";
import { printExpression } from "./expression.ts";
import { Reference } from "./reference.ts";
import type { Header, Layout, Placed } from "./screen.ts";

const JSON_NAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.values(COMPONENTS).map(({ type, properties }) => [
    type,
    new Map(Object.keys(properties).map((name) => [name, jsonName(name)])),
  ]),
);

/** The name in Flow JSON of an option: `helperText` is `helper-text`. */
export function jsonName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** An object of Flow JSON, not yet validated. */
export type Emitted = Readonly<Record<string, unknown>>;

/** The Flow JSON of a screen. */
export function emitScreen(layout: Layout, terminal: boolean): Emitted {
  const { header } = layout;
  const { title, success, refreshOnBack } = header.options;
  return {
    id: header.id,
    title,
    ...(terminal && { terminal }),
    ...(success !== undefined && { success }),
    ...(refreshOnBack !== undefined && { refresh_on_back: refreshOnBack }),
    ...emitData(header),
    layout: { type: "SingleColumnLayout", children: layout.placed().map(emitComponent) },
  };
}

function emitData({ data }: Header): Emitted {
  return data.size === 0 ? {} : { data: Object.fromEntries(data) };
}

function emitComponent({ type, options }: Placed): Emitted {
  const names = JSON_NAMES.get(type);
  const json: Record<string, unknown> = { type: type satisfies ComponentType };
  for (const name of Object.keys(options)) {
    const value = options[name];
    // An option that nobody knows is kept, so that the validator names it.
    if (value !== undefined) json[names?.get(name) ?? name] = emitValue(value);
  }
  return json;
}

function emitValue(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Reference) return printExpression(value.expression);
  if (value instanceof ActionValue) return emitAction(value);
  if (Array.isArray(value)) return value.map(emitValue);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, emitValue(item)]));
}

function emitAction({ name, payload, targets }: ActionValue): unknown {
  const next = name === "navigate" ? { next: { type: "screen", name: targets[0]?.id } } : {};
  return { name, ...next, payload: emitValue(payload) };
}
