import { describeArgument } from "../describe-argument.ts";
import { Layout } from "../layout/layout.ts";
import type { Placed } from "../layout/placed.ts";
import type { Path } from "../validate/place.ts";
import type { RuleId } from "../validate/rule-id.ts";
import type { Version } from "../versions.ts";
import type { PlacedProblem } from "./printed.ts";
import { type Json, ValuePrinter } from "./value-printer.ts";

/** What a Form takes from the fields in it, and the property of its own that it becomes. */
const LIFTED: readonly (readonly [of: string, to: string])[] = [
  ["init-value", "init-values"],
  ["error-message", "error-messages"],
];

/** The emission of one screen. */
export class Emission {
  readonly printer: ValuePrinter;
  readonly sensitive: string[] = [];
  readonly problems: PlacedProblem[] = [];
  /** In a Form: what it takes from its fields, by property. */
  #lifted: ReadonlyMap<string, Json> | undefined;
  // Where the emission is; a path is made of it only where it is asked for.
  #list: Path = [];
  #index: number | undefined;
  #property = "";

  constructor(screen: string, version: Version) {
    const path = (): Path => [...this.#component(), this.#property];
    this.printer = new ValuePrinter(screen, version, path, this.problems);
  }

  /** A property of the screen. */
  property(name: string, value: unknown): unknown {
    this.#property = name;
    return name === "data" ? this.printer.keyedByAuthor(value) : this.printer.value(value);
  }

  /** A list of components. */
  components(layout: Layout, path: Path): Json[] {
    const [outerList, outerIndex] = [this.#list, this.#index];
    this.#list = path;
    const emitted: Json[] = [];
    for (const placed of layout.placed()) {
      this.#index = emitted.length;
      emitted.push(placed.type === "Form" ? this.#emitForm(placed) : this.#emit(placed));
    }
    this.#list = outerList;
    this.#index = outerIndex;
    return emitted;
  }

  #emit(placed: Placed): Json {
    const json: Json = {};
    json.type = placed.type;
    const lifted = this.#lifted;
    for (let property = placed.first; property !== undefined; property = property.next) {
      const { name, value } = property;
      const printed =
        typeof value === "string" || typeof value === "boolean" ? value : this.#print(name, value, placed);
      const gathered = lifted?.get(name);
      if (gathered === undefined) set(json, name, printed);
      else gathered[placed.get("name") as string] = printed;
    }
    if (placed.sensitive !== undefined) this.#markSensitive(placed);
    if (placed.problems !== undefined)
      for (const message of placed.problems) this.#report("option-name", message, this.#component());
    return json;
  }

  #print(name: string, value: unknown, placed: Placed): unknown {
    this.#property = name;
    switch (name) {
      case "then":
      case "else":
      case "children":
      case "cases":
        return this.#block(value, [...this.#component(), name]);
      case "condition":
        return this.printer.condition(value, isEmpty(placed.get("then")));
      case "init-values":
      case "error-messages":
        return this.printer.keyedByAuthor(value);
      default:
        return this.printer.value(value);
    }
  }

  /** The components of a block, or those of each case; what a component that is none was given stays as it is. */
  #block(value: unknown, path: Path): unknown {
    if (value instanceof Layout) return this.components(value, path);
    if (!(value instanceof Map)) return this.printer.value(value);
    return Object.fromEntries([...value].map(([name, layout]) => [name, this.#block(layout, [...path, name])]));
  }

  #emitForm(placed: Placed): Json {
    const lifted = new Map<string, Json>(LIFTED.map(([of]) => [of, {}]));
    this.#lifted = lifted;
    const { children, ...form } = this.#emit(placed);
    this.#lifted = undefined;
    for (const [of, to] of LIFTED) {
      const values = lifted.get(of) ?? {};
      const names = Object.keys(values);
      const given = form[to];
      if (names.length > 0 && typeof given === "string")
        this.#report(
          "form-values",
          `the Form binds its ${to} as a whole, and '${names.join("', '")}' in it has its own; keep one of the two`,
          [...this.#component(), to],
        );
      else if (names.length > 0) form[to] = { ...values, ...(given as Json | undefined) };
    }
    return { ...form, children };
  }

  #markSensitive(placed: Placed): void {
    const { sensitive } = placed;
    if (sensitive === true) this.sensitive.push(placed.get("name") as string);
    else if (sensitive !== false)
      this.#report("sensitive", `'sensitive' is true or false, and this is ${describeArgument(sensitive)}`, [
        ...this.#component(),
        "sensitive",
      ]);
  }

  #component(): Path {
    return this.#index === undefined ? [] : [...this.#list, this.#index];
  }

  #report(rule: RuleId, message: string, path: Path): void {
    this.problems.push({ rule, message, path });
  }
}

function isEmpty(block: unknown): boolean {
  return block instanceof Layout && block.placed().length === 0;
}

/** Sets a property; a name that is written out is many times as fast as a computed one, so the most common are. */
function set(json: Json, name: string, value: unknown): void {
  if (name === "name") json.name = value;
  else if (name === "label") json.label = value;
  else if (name === "text") json.text = value;
  else if (name === "required") json.required = value;
  else if (name === "data-source") json["data-source"] = value;
  else json[name] = value;
}
