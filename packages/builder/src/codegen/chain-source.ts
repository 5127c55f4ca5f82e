import { definitionOf } from "../components/definition-of.ts";
import { isObject, type JsonObject } from "../validate/json-object.ts";
import type { Path } from "../validate/place.ts";
import { formLink, ifLink, type PartKind, type PartWriter, switchLink } from "./block-source.ts";
import { componentLink } from "./component-source.ts";
import type { FormValues } from "./form-values.ts";
import { type Argument, arrow, chain, type Link } from "./format/call.ts";
import type { Doc } from "./format/doc.ts";
import { comment, type Property } from "./format/source.ts";
import { leftOut } from "./left-out.ts";
import type { Scope, Writing } from "./scope.ts";
import { ValueWriter } from "./value-source.ts";

/** The names of the parameters of blocks, the outermost first. */
const PARAMETERS: Readonly<Record<PartKind, readonly string[]>> = {
  part: ["part"],
  branch: ["branch", "inner", "innermost"],
};

/** Writes the components of a screen as links of a chain. */
export class ChainWriter implements PartWriter {
  readonly writing: Writing;
  readonly #sensitive: ReadonlySet<unknown>;
  #form: FormValues | undefined;
  /** The parameters of the blocks around. */
  readonly #parameters: string[] = [];
  /** What stands in the component at hand and the DSL has no word for. */
  #leftOut: string[] = [];

  constructor(writing: Writing, sensitive: unknown) {
    this.writing = writing;
    this.#sensitive = new Set(Array.isArray(sensitive) ? sensitive : []);
  }

  /** The links of a list of components. What can't be written stands as a comment above the next link. */
  links(components: unknown, path: Path, scope: Scope): { readonly links: Link[]; readonly trailing: string[] } {
    const links: Link[] = [];
    let comments: string[] = [];
    const outer = this.#leftOut;
    if (components !== undefined && !Array.isArray(components)) comments.push(leftOut(components));
    for (const [index, component] of (Array.isArray(components) ? components : []).entries()) {
      const at = [...path, index];
      this.#leftOut = [];
      const doc = isObject(component) ? this.#link(component, at, scope) : undefined;
      comments.push(...this.writing.findings.take(at), ...this.#leftOut);
      if (doc === undefined) comments.push(leftOut(component));
      else {
        links.push({ doc, comments });
        comments = [];
      }
    }
    this.#leftOut = outer;
    return { links, trailing: comments };
  }

  /** Notes properties of a block that its link does not take. */
  leaveOut(component: JsonObject, known: readonly string[]): void {
    for (const [key, value] of Object.entries(component))
      if (!known.includes(key)) this.#leftOut.push(leftOut(value, key));
  }

  #link(component: JsonObject, path: Path, scope: Scope): Doc | undefined {
    const definition = definitionOf(component.type);
    if (definition === undefined) return undefined;
    switch (definition.type) {
      case "Form":
        return formLink(component, path, scope, this);
      case "If":
        return ifLink(component, path, scope, this);
      case "Switch":
        return switchLink(component, path, scope, this);
      default:
        return componentLink(component, definition, path, scope, this);
    }
  }

  /** What else the options of a field say: values that the Form around it holds, and that the screen masks it. */
  fieldOptions(component: JsonObject, writer: ValueWriter): Property[] {
    return [
      ...(this.#form?.take(component, writer) ?? []),
      ...(this.#sensitive.has(component.name) ? [{ name: "sensitive", value: "true" }] : []),
    ];
  }

  /** A function that adds components to a part. Of one in another, the parameter has another name. */
  block(kind: PartKind, components: unknown, path: Path, scope: Scope): Argument {
    const parameter = PARAMETERS[kind].find((name) => !this.#parameters.includes(name)) ?? `${kind}${path.length}`;
    this.#parameters.push(parameter);
    const { links, trailing } = this.links(components, path, scope);
    this.#parameters.pop();
    const body = chain(parameter, links);
    return arrow(`(${parameter})`, trailing.length === 0 ? body : [...comment(trailing), body]);
  }

  /** The block of a Form, whose fields take their values from it. */
  formBlock(values: FormValues, components: unknown, path: Path, scope: Scope): Argument {
    this.#form = values;
    const block = this.block("part", components, path, scope);
    this.#form = undefined;
    return block;
  }

  /** A value, or a function of the context that returns it. */
  argument(scope: Scope, write: (writer: ValueWriter) => Doc): Argument {
    const writer = new ValueWriter(this.writing, scope);
    const doc = write(writer);
    if (writer.uses.size === 0) return doc;
    const uses = ["data", "form", "updateData"].filter((name) => writer.uses.has(name));
    return arrow(`({ ${uses.join(", ")} })`, doc);
  }
}
