import type { ComponentDefinition } from "../components/definition.ts";
import { definitionOf } from "../components/definition-of.ts";
import { COMPONENTS } from "../components/table.ts";
import { linkName } from "../json-name.ts";
import { isObject, type JsonObject } from "../validate/json-object.ts";
import type { Path } from "../validate/problem.ts";
import { readField } from "./flow-model.ts";
import { FormValues } from "./form-values.ts";
import type { Doc } from "./format/doc.ts";
import { type Argument, arrow, call, chain, comment, flat, type Link, object, quoted } from "./format/source.ts";
import { optionName } from "./option-name.ts";
import type { Scope, Writing } from "./scope.ts";
import { ValueWriter } from "./value-source.ts";

/** A link, and the component that it adds. */
export interface ComponentLink extends Link {
  readonly type: unknown;
}

/** Writes the components of a screen as links of a chain. */
export class ComponentWriter {
  readonly #writing: Writing;
  readonly #sensitive: ReadonlySet<unknown>;
  #form: FormValues | undefined;
  /** What stands in the component at hand and the DSL has no word for. */
  #leftOut: string[] = [];

  constructor(writing: Writing, sensitive: unknown) {
    this.#writing = writing;
    this.#sensitive = new Set(Array.isArray(sensitive) ? sensitive : []);
  }

  /** The links of a list of components. What can't be written stands as a comment above the next link. */
  links(
    components: unknown,
    path: Path,
    scope: Scope,
  ): { readonly links: ComponentLink[]; readonly trailing: string[] } {
    const links: ComponentLink[] = [];
    let comments: string[] = [];
    const outer = this.#leftOut;
    if (components !== undefined && !Array.isArray(components)) comments.push(leftOut(components));
    for (const [index, component] of (Array.isArray(components) ? components : []).entries()) {
      const at = [...path, index];
      this.#leftOut = [];
      const doc = isObject(component) ? this.#link(component, at, scope) : undefined;
      comments.push(...this.#writing.findings.take(at), ...this.#leftOut);
      if (doc === undefined) comments.push(leftOut(component));
      else {
        links.push({ doc, comments, type: (component as JsonObject).type });
        comments = [];
      }
    }
    this.#leftOut = outer;
    return { links, trailing: comments };
  }

  /** Notes properties of a block that its link does not take. */
  #leaveOut(component: JsonObject, known: readonly string[]): void {
    for (const [key, value] of Object.entries(component))
      if (!known.includes(key)) this.#leftOut.push(leftOut(value, key));
  }

  #link(component: JsonObject, path: Path, scope: Scope): Doc | undefined {
    const definition = definitionOf(component.type);
    if (definition === undefined) return undefined;
    switch (definition.type) {
      case "Form":
        return this.#formLink(component, path, scope);
      case "If":
        return this.#ifLink(component, path, scope);
      case "Switch":
        return this.#switchLink(component, path, scope);
      default:
        return this.#plainLink(component, definition, path, scope);
    }
  }

  #plainLink(component: JsonObject, definition: ComponentDefinition, path: Path, scope: Scope): Doc {
    const { takes = [], properties } = definition;
    const field = readField(component);
    const inner = scope.inner();
    // Options of a field that acts on its own value see it.
    const hasActions = Object.values(properties).some(({ value }) => value === "action");
    if (field !== undefined && hasActions && definition.type !== "NavigationList")
      inner.add(component.name as string, { ...field, ids: undefined });
    const link = `.${linkName(definition.type)}`;
    const rest = Object.keys(component).filter((key) => key !== "type" && !takes.includes(optionName(key)));
    const isText = takes.length === 1 && takes[0] === "text";
    const isBare = rest.length === 0 && (typeof component.text === "string" || Array.isArray(component.text));
    if (isText && !isBare) return call(link, [this.#options(component, definition, ["text", ...rest], path, scope)]);
    const leading = takes.map((name) => this.#leading(component, definition, name, path, scope));
    const hasOptions = takes.length < 2 || rest.length > 0;
    const options = hasOptions && !isText ? [this.#options(component, definition, rest, path, inner)] : [];
    if (field !== undefined) scope.add(component.name as string, field);
    return call(link, [...leading, ...options]);
  }

  /** What a link takes before its options. */
  #leading(component: JsonObject, definition: ComponentDefinition, name: string, path: Path, scope: Scope): Argument {
    const key = Object.keys(component).find((candidate) => optionName(candidate) === name);
    if (key === undefined) return "undefined";
    return this.#argument(scope, (writer) =>
      writer.property(definition.properties[name], component[key], [...path, key]),
    );
  }

  #options(
    component: JsonObject,
    { properties }: ComponentDefinition,
    keys: readonly string[],
    path: Path,
    scope: Scope,
  ): Argument {
    const given = Object.fromEntries(Object.entries(component).filter(([key]) => keys.includes(key)));
    return this.#argument(scope, (writer) =>
      object([
        ...writer.options(given, properties, path),
        ...(this.#form?.take(component, writer) ?? []),
        ...(this.#sensitive.has(component.name) ? [{ name: "sensitive", value: "true" }] : []),
      ]),
    );
  }

  #formLink(component: JsonObject, path: Path, scope: Scope): Doc {
    const { "init-values": _, "error-messages": __, children, type: ___, name, ...rest } = component;
    const inner = scope.inner();
    const values = new FormValues(component, path, this.#writing.findings);
    this.#form = values;
    const block = this.#block("part", children, [...path, "children"], inner);
    this.#form = undefined;
    scope.leave(inner, { isBranch: false });
    const whole = { ...(name !== "form" && { name }), ...values.left(), ...rest };
    if (Object.keys(whole).length === 0) return call(".form", [block]);
    const options = this.#argument(inner, (writer) => object(writer.options(whole, COMPONENTS.Form.properties, path)));
    return call(".form", [block, options]);
  }

  #ifLink(component: JsonObject, path: Path, scope: Scope): Doc {
    const condition = this.#argument(scope, (writer) =>
      writer.property(COMPONENTS.If.properties.condition, component.condition, [...path, "condition"]),
    );
    this.#leaveOut(component, ["type", "condition", "then", "else"]);
    const inThen = scope.inner();
    const then = this.#block("branch", component.then, [...path, "then"], inThen);
    if (!Object.hasOwn(component, "else")) {
      scope.leave(inThen, { isBranch: true });
      return call(".if", [condition, then]);
    }
    const inElse = scope.inner();
    const otherwise = this.#block("branch", component.else, [...path, "else"], inElse);
    scope.leave(inThen, { isBranch: true });
    scope.leave(inElse, { isBranch: true });
    return call(".if", [condition, then, otherwise]);
  }

  #switchLink(component: JsonObject, path: Path, scope: Scope): Doc {
    const cases = isObject(component.cases) ? component.cases : {};
    this.#leaveOut(component, isObject(component.cases) ? ["type", "value", "cases"] : ["type", "value"]);
    const value = this.#argument(scope, (writer) =>
      writer.switchValue(component.value, Object.keys(cases), [...path, "value"]),
    );
    const inner = Object.entries(cases).map(([name, components]) => {
      const scopeOfCase = scope.inner();
      return { name, scopeOfCase, block: this.#block("branch", components, [...path, "cases", name], scopeOfCase) };
    });
    for (const { scopeOfCase } of inner) scope.leave(scopeOfCase, { isBranch: true });
    return call(".switch", [value, object(inner.map(({ name, block }) => ({ name, value: flat(block) })))]);
  }

  /** A function that adds components to a part. */
  #block(parameter: string, components: unknown, path: Path, scope: Scope): Argument {
    const { links, trailing } = this.links(components, path, scope);
    const body = chain(parameter, links);
    return arrow(`(${parameter})`, trailing.length === 0 ? body : [...comment(trailing), body]);
  }

  /** A value, or a function of the context that returns it. */
  #argument(scope: Scope, write: (writer: ValueWriter) => Doc): Argument {
    const writer = new ValueWriter(this.#writing, scope);
    const doc = write(writer);
    if (writer.uses.size === 0) return doc;
    const uses = ["data", "form", "updateData"].filter((name) => writer.uses.has(name));
    return arrow(`({ ${uses.join(", ")} })`, doc);
  }
}

function leftOut(value: unknown, key?: string): string {
  return `Left out: ${key === undefined ? "" : `${quoted(key)}: `}${JSON.stringify(value)}`;
}
