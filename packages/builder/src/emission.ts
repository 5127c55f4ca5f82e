import { ActionValue } from "./actions.ts";
import { encodeBase64 } from "./base64.ts";
import { COMPONENTS } from "./components/table.ts";
import { describeArgument } from "./describe-argument.ts";
import { type Binding, type Expression, holdsBrace, isNested, printCondition, printExpression } from "./expression.ts";
import { jsonName } from "./json-name.ts";
import { Layout, type Placed } from "./layout.ts";
import { expressionOf, Reference } from "./reference.ts";
import { EXPRESSIONS_SINCE, isAtLeast, type Version } from "./versions.ts";

/** An object of Flow JSON, not yet validated. */
export type Json = Record<string, unknown>;

/** Keys and indexes from the screen on. */
type Path = readonly (string | number)[];

/** Something wrong that the JSON no longer shows. */
export interface PlacedProblem {
  readonly rule: string;
  readonly message: string;
  readonly path: Path;
}

type NameOf = (key: string) => string;

/** What a Form takes from the fields in it. */
const LIFTED: Readonly<Record<string, string>> = { initValue: "init-values", errorMessage: "error-messages" };

/** The options whose keys are the author's own. */
const KEYED_BY_AUTHOR = new Set(["cases", "initValues", "errorMessages"]);

const SPECIAL = new Set(["sensitive", "condition", ...Object.keys(LIFTED), ...KEYED_BY_AUTHOR]);

/** By the name of an option: the property that it simply becomes. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.values(COMPONENTS)
    .flatMap(({ properties }) => Object.keys(properties))
    .filter((name) => !SPECIAL.has(name))
    .map((name) => [name, jsonName(name)]),
);

/** The emission of one screen. */
export class Emission {
  readonly sensitive: string[] = [];
  readonly actions: ActionValue[] = [];
  readonly problems: PlacedProblem[] = [];
  readonly claims: Binding[] = [];
  readonly #screen: string;
  readonly #version: Version;
  #form: Readonly<Record<string, Json>> | undefined;
  // Where the emission is: the component, and the property of it.
  #component: Path = [];
  #property = "title";

  constructor(screen: string, version: Version) {
    this.#screen = screen;
    this.#version = version;
  }

  components(layout: Layout, path: Path): Json[] {
    return layout.placed().map((placed, index) => {
      this.#component = [...path, index];
      return placed.type === "Form" ? this.#emitForm(placed) : this.#emitComponent(placed);
    });
  }

  #emitComponent({ type, options }: Placed): Json {
    const json: Json = { type };
    const path = this.#component;
    for (const name in options) {
      const value = options[name];
      const property = PLAIN.get(name);
      this.#component = path;
      this.#property = property ?? name;
      if (property === undefined) this.#special(json, name, value, options);
      else if (value !== undefined) json[property] = typeof value === "string" ? value : this.value(value);
    }
    return json;
  }

  /** An option that does not simply become a property of the component. */
  #special(json: Json, name: string, value: unknown, options: Placed["options"]): void {
    if (value === undefined) return;
    const field = options.name as string;
    const lifted = this.#form?.[LIFTED[name] ?? ""];
    if (name === "sensitive" && typeof value === "boolean") {
      if (value) this.sensitive.push(field);
    } else if (lifted !== undefined) lifted[field] = this.value(value);
    else if (name === "condition") json.condition = this.#condition(value, options.then);
    // An option that nobody knows is kept, so that the validator names it.
    else json[jsonName(name)] = this.value(value, KEYED_BY_AUTHOR.has(name) ? keep : jsonName);
  }

  #emitForm({ options: { children, ...options } }: Placed): Json {
    const gathered = { "init-values": {}, "error-messages": {} };
    const path = this.#component;
    this.#form = gathered;
    const emitted = this.components(children as Layout, [...path, "children"]);
    this.#form = undefined;
    this.#component = path;
    const { type, name, ...bound } = this.#emitComponent({ type: "Form", options });
    for (const [property, values] of Object.entries(gathered)) {
      if (Object.keys(values).length === 0) continue;
      const given = bound[property];
      if (typeof given !== "string") bound[property] = { ...values, ...(given as Json | undefined) };
      else
        this.#report(
          "form-values",
          `the Form binds its ${property} as a whole, and '${Object.keys(values).join("', '")}' in it has its own; keep one of the two`,
        );
    }
    return { type, name, ...bound, children: emitted };
  }

  #condition(value: unknown, then: unknown): unknown {
    if (!(value instanceof Reference)) return this.value(value);
    const expression = expressionOf(value);
    if (!isAtLeast(this.#version, EXPRESSIONS_SINCE)) return printCondition(expression, this.#printBinding);
    const printed = this.#expression(expression, this.#printBinding);
    // Meta takes an empty branch only beside an expression in backticks.
    const isEmpty = then instanceof Layout && then.placed().length === 0;
    return isEmpty && !isNested(expression) ? `\`${printed}\`` : printed;
  }

  /** A value of JSON: references in it are printed, and the names of options become those of Flow JSON. */
  value(value: unknown, nameOf: NameOf = jsonName): unknown {
    if (typeof value !== "object" && typeof value !== "function") return this.#primitive(value);
    if (value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.value(item, nameOf));
    if (value instanceof Reference) return this.#expression(expressionOf(value), this.#printBinding);
    if (value instanceof ActionValue) return this.#action(value);
    if (value instanceof Layout) return this.components(value, [...this.#component, this.#property]);
    if (value instanceof Uint8Array || value instanceof ArrayBuffer) return encodeBase64(value);
    if (!isPlain(value)) return this.#refuse(value);
    const json: Json = {};
    for (const [key, item] of Object.entries(value))
      if (item !== undefined) json[nameOf(key)] = this.value(item, nameOf);
    return json;
  }

  #action(action: ActionValue): Json {
    this.actions.push(action);
    const { name, payload, targets } = action;
    if (name === "open_url") return { name, url: this.value(payload.url) };
    if (name !== "navigate") return { name, payload: this.value(payload, keep) };
    return { name, next: { type: "screen", name: targets[0]?.id }, payload: this.#navigatePayload(payload) };
  }

  #navigatePayload(value: unknown): unknown {
    if (value instanceof Reference) {
      const expression = expressionOf(value);
      return this.#expression(expression, isNested(expression) ? this.#printAtTarget : this.#printBinding);
    }
    if (Array.isArray(value)) return value.map((item) => this.#navigatePayload(item));
    if (typeof value !== "object" || value === null || !isPlain(value)) return this.value(value, keep);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(entries.map(([key, item]) => [key, this.#navigatePayload(item)]));
  }

  #expression(expression: Expression, printBinding: (binding: Binding) => string): unknown {
    const printed = printExpression(expression, printBinding);
    if (!isNested(expression)) return printed;
    if (holdsBrace(expression))
      this.#report(
        "brace-in-text",
        `${printed} has a '}' or a '\${' in a text, which Meta drops where a text stands beside references; put it into data`,
      );
    if (!isAtLeast(this.#version, EXPRESSIONS_SINCE))
      this.#report(
        "nested-expression",
        `${printed} is an expression, which needs Flow JSON ${EXPRESSIONS_SINCE}; this flow is ${this.#version}`,
      );
    return printed;
  }

  readonly #printBinding = (binding: Binding): string => {
    const { screen, path, claim } = binding;
    if (claim !== undefined) this.claims.push({ ...binding, screen: screen ?? this.#screen });
    // Meta refuses a reference to a screen's own field by the screen's id.
    return screen === undefined || screen === this.#screen ? `\${${path}}` : `\${screen.${screen}.${path}}`;
  };

  // Meta resolves an expression in a navigate payload at the target, where this screen's own references have to name it.
  readonly #printAtTarget = ({ screen = this.#screen, path }: Binding): string => `\${screen.${screen}.${path}}`;

  #primitive(value: unknown): unknown {
    return typeof value === "number" && !Number.isFinite(value) ? this.#refuse(value) : value;
  }

  /** What JSON can't hold is refused, since it would vanish. */
  #refuse(value: unknown): undefined {
    const given = describeArgument(value);
    const fix =
      given === "a Blob" || given === "a File"
        ? "write await base64(blob)"
        : "write texts, numbers, booleans, lists and plain objects";
    this.#report("json-value", `Flow JSON can't hold ${given}; ${fix}`);
  }

  #report(rule: string, message: string): void {
    this.problems.push({ rule, message, path: [...this.#component, this.#property] });
  }
}

const keep: NameOf = (key) => key;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return typeof value === "object" && (prototype === Object.prototype || prototype === null);
}
