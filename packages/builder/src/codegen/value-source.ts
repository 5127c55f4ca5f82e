import type { PropertyDefinition } from "../components/definition.ts";
import { ITEMS } from "../components/items.ts";
import { jsonName } from "../json-name.ts";
import { isObject, type JsonObject, own } from "../validate/document.ts";
import type { Path } from "../validate/problem.ts";
import { ExpressionWriter, type Use } from "./expression-source.ts";
import type { ScreenModel } from "./flow-model.ts";
import type { Doc } from "./format/doc.ts";
import { array, call, object, type Property, quoted } from "./format/source.ts";
import { readCondition, readExpression } from "./read-expression.ts";
import type { Writing } from "./scope.ts";

type Properties = Readonly<Record<string, PropertyDefinition>>;

const ACTION_KEYS = {
  navigate: ["name", "next", "payload"],
  complete: ["name", "payload"],
  data_exchange: ["name", "payload"],
  update_data: ["name", "payload"],
  open_url: ["name", "url"],
};

/** Writes the values of one argument. */
export class ValueWriter extends ExpressionWriter {
  /** The options of a component or an item, named as the DSL names them. */
  options(json: JsonObject, properties: Properties, path: Path): Property[] {
    return Object.keys(json).map((key) => {
      const name = optionName(key);
      const definition = own(properties, name) as PropertyDefinition | undefined;
      const value =
        definition?.value === "base64"
          ? this.#picture(json[key], nameOfPicture(json) ?? this.scope.screen.id)
          : this.property(definition, json[key], [...path, key]);
      return { name, value, comments: this.writing.findings.take([...path, key]) };
    });
  }

  /** The value of a property, as its entry in the table says; of one that nobody knows, as it is. */
  property(definition: PropertyDefinition | undefined, value: unknown, path: Path): Doc {
    if (definition?.value === "action") return this.action(value, path);
    if (definition?.value === "condition") return this.#condition(value);
    if (typeof value === "string") return this.#text(value, definition?.dynamic === true);
    const items = definition === undefined ? undefined : ITEMS[definition.value as keyof typeof ITEMS];
    if (items !== undefined && Array.isArray(value)) {
      const written = value.map((item, index) =>
        isObject(item)
          ? object(this.options(item, items.properties, [...path, index]))
          : this.#plain(item, definition?.dynamic === true),
      );
      return array(written, value.length > 1);
    }
    if (items !== undefined && isObject(value)) return object(this.options(value, items.properties, path));
    return this.#plain(value, definition?.dynamic === true);
  }

  #picture(value: unknown, name: string): Doc {
    if (typeof value !== "string") return this.#plain(value, false);
    const { kind } = readExpression(value, this.writing.flow.version);
    return kind === "text" ? useImage(this.writing, value, name) : this.#text(value, true);
  }

  /** The condition of an If: plain and in backticks are one to the DSL. */
  #condition(value: unknown): Doc {
    const tree = typeof value === "string" ? readCondition(value) : undefined;
    return (tree === undefined ? undefined : this.attempt(() => this.expression(tree))) ?? this.#plain(value, false);
  }

  /** The value of a Switch: of a field that has few, all the cases must be among them. */
  switchValue(value: unknown, cases: readonly string[], path: Path): Doc {
    if (typeof value !== "string") return this.property(undefined, value, path);
    const foreign = cases.find((name) => !this.#isCase(value, name));
    const use = foreign === undefined ? {} : { comparedWith: { kind: "literal", value: foreign } as const };
    return this.#text(value, true, use);
  }

  #isCase(value: string, name: string): boolean {
    const read = readExpression(value, this.writing.flow.version);
    const ids = read.kind === "reference" ? this.scope.screen.fields.get(read.binding.path[0] ?? "")?.ids : undefined;
    return ids === undefined || ids.has(name);
  }

  #plain(value: unknown, isDynamic: boolean): Doc {
    if (typeof value === "string") return this.#text(value, isDynamic);
    // Texts in a list are static.
    if (Array.isArray(value)) return array(value.map((item) => this.#plain(item, false)));
    if (!isObject(value)) return String(value);
    return object(
      Object.entries(value).map(([key, item]) => ({ name: optionName(key), value: this.#plain(item, isDynamic) })),
    );
  }

  #text(value: string, isDynamic: boolean, use: Use = { isStrict: true }): string {
    const read = readExpression(value, this.writing.flow.version);
    if (!isDynamic || read.kind === "text") return quoted(value);
    const isBlank = read.kind === "nested" && read.tree.kind === "literal" && read.tree.value === "";
    if (isBlank) return quoted(value);
    const source = this.attempt(() =>
      read.kind === "nested" ? this.expression(read.tree, use) : this.reference(read.binding, use),
    );
    return source ?? quoted(value);
  }

  action(value: unknown, path: Path): Doc {
    if (!isObject(value)) return this.#plain(value, false);
    const known =
      typeof value.name === "string" ? (own(ACTION_KEYS, value.name) as readonly string[] | undefined) : undefined;
    const isWhole = known !== undefined && Object.keys(value).every((key) => known.includes(key));
    return (isWhole ? this.#knownAction(value, path) : undefined) ?? this.#plain(value, false);
  }

  #knownAction(action: JsonObject, path: Path): Doc | undefined {
    const { name, payload = {} } = action;
    if (name === "open_url") {
      if (typeof action.url !== "string") return undefined;
      return call(this.#import("openUrl"), [this.#text(action.url, true)]);
    }
    if (!isObject(payload)) return undefined;
    if (name === "navigate") return this.#navigate(action, payload, path);
    const written = this.#payload(payload, [...path, "payload"]);
    if (name === "data_exchange") return this.#exchange(action, written);
    if (name === "complete") return call(this.#import("complete"), [written]);
    this.uses.add("updateData");
    return call("updateData", [written]);
  }

  #navigate({ next }: JsonObject, payload: JsonObject, path: Path): Doc | undefined {
    if (!isObject(next) || next.type !== "screen" || typeof next.name !== "string") return undefined;
    const target = this.writing.flow.byId.get(next.name);
    if (target === undefined) return undefined;
    this.writing.used.add(target.header);
    const isEmpty = Object.keys(payload).length === 0 && Object.keys(target.data).length === 0;
    const given = isEmpty ? [] : [this.#payload(payload, [...path, "payload"], target)];
    return call(this.#import("navigate"), [target.header, ...given]);
  }

  #exchange(action: JsonObject, payload: Doc): Doc {
    const planned = this.writing.routes.next.get(this.scope.screen);
    if (planned?.action !== action) return call(this.#import("dataExchange"), [payload]);
    const next = planned.to.flatMap((id) => this.writing.flow.byId.get(id)?.header ?? []);
    for (const header of next) this.writing.used.add(header);
    if (planned.ends) next.push(this.#import("SUCCESS"));
    return call(this.#import("dataExchange"), [payload, object([{ name: "next", value: array(next) }])]);
  }

  /** A payload; in one of navigate, expressions are the target's. */
  #payload(value: unknown, path: Path, target?: ScreenModel): Doc {
    if (typeof value === "string") return this.#payloadText(value, target);
    if (Array.isArray(value)) return array(value.map((item, index) => this.#payload(item, [...path, index], target)));
    if (!isObject(value)) return String(value);
    return object(
      Object.entries(value).map(([name, item]) => ({
        name,
        value: this.#payload(item, [...path, name], target),
        comments: this.writing.findings.take([...path, name]),
      })),
    );
  }

  #payloadText(value: string, target: ScreenModel | undefined): string {
    const read = readExpression(value, this.writing.flow.version);
    if (read.kind !== "nested" || target === undefined) return this.#text(value, true, {});
    return this.attempt(() => this.expression(atTarget(read.tree, target.id))) ?? quoted(value);
  }

  #import(name: string): string {
    this.writing.imports.add(name);
    return name;
  }
}

type Tree = Parameters<ExpressionWriter["expression"]>[0];

/** The expression with the target named in the references that are its own. */
function atTarget(tree: Tree, id: string): Tree {
  switch (tree.kind) {
    case "reference":
      return { ...tree, binding: { ...tree.binding, screen: tree.binding.screen ?? id } };
    case "literal":
      return tree;
    case "unary":
      return { ...tree, operand: atTarget(tree.operand, id) };
    case "operation":
      return { ...tree, left: atTarget(tree.left, id), right: atTarget(tree.right, id) };
    case "sequence":
      return { ...tree, parts: tree.parts.map((part) => atTarget(part, id)) };
  }
}

const LONGEST_NAME = 30;

/** What a picture shows, where that is short. */
function nameOfPicture({ id, "alt-text": altText }: JsonObject): string | undefined {
  return [altText, id].find((name): name is string => typeof name === "string" && name.length <= LONGEST_NAME);
}

/** What stands in the place of a picture, which is noted for the imports. */
export function useImage({ images, used }: Writing, base64: string, wantedName: string): string {
  const source = images.use(base64, wantedName);
  if (source.endsWith("()")) used.add(source.slice(0, -2));
  return source;
}

/** The name in the DSL of a property; of one that has no such name, the property's own. */
export function optionName(key: string): string {
  const name = key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return jsonName(name) === key ? name : key;
}
