import type { Binding } from "../validate/expression/references.ts";
import type { Tree } from "../validate/expression/tree.ts";
import { isObject, own } from "../validate/json-object.ts";
import type { ScreenModel } from "./flow-model.ts";
import { member, quoted } from "./format/source.ts";
import type { Scope, Writing } from "./scope.ts";

/** How a reference is going to be used. */
export interface Use {
  /** Whether it may not be absent, as a field of a branch may. */
  readonly isStrict?: boolean;
  /** A value that it is compared with. */
  readonly comparedWith?: Tree;
}

/** Writes the references of one argument, and knows what of the context they use. */
export class ReferenceWriter {
  /** The properties of the context that the argument uses. */
  readonly uses = new Set<string>();
  protected readonly writing: Writing;
  protected readonly scope: Scope;

  constructor(writing: Writing, scope: Scope) {
    this.writing = writing;
    this.scope = scope;
  }

  /** What is tried, or undefined; then nothing of the context was used for it. */
  protected attempt(write: () => string | undefined): string | undefined {
    const before = new Set(this.uses);
    const source = write();
    if (source === undefined) for (const name of this.uses) if (!before.has(name)) this.uses.delete(name);
    return source;
  }

  /** The source of a reference; undefined where the document has no such thing, or the DSL can't reach it. */
  reference({ screen: id, scope, path }: Binding, use: Use = {}): string | undefined {
    const { screen } = this.scope;
    const owner = id === undefined || id === screen.id ? screen : this.writing.flow.byId.get(id);
    if (owner === undefined) return undefined;
    if (scope === "data") return this.#data(owner, path);
    const [name = "", ...rest] = path;
    if (rest.length > 0) return undefined;
    return owner === screen ? this.#ownField(name, use) : this.#otherField(owner, name);
  }

  #data(owner: ScreenModel, path: readonly string[]): string | undefined {
    if (!hasPath(owner.data, path)) return undefined;
    const start = owner === this.scope.screen ? this.#context("data") : `${this.#constant(owner.header)}.data`;
    return path.reduce(member, start);
  }

  #ownField(name: string, use: Use): string | undefined {
    const declared = this.scope.screen.fields.get(name);
    if (declared === undefined) return undefined;
    const form = this.#context("form");
    const visible = this.scope.field(name);
    const isLater = visible === undefined || (visible.isMaybe && use.isStrict === true) || isForeign(visible.ids, use);
    return isLater ? `${form}.later(${quoted(name)}, "${declared.type}")` : member(form, name);
  }

  #otherField(owner: ScreenModel, name: string): string | undefined {
    if (owner.index === undefined || !owner.fields.has(name)) return undefined;
    const isForward = this.writing.order.forward.get(owner)?.has(name) === true;
    return member(`${this.#constant(isForward ? owner.header : owner.layout)}.form`, name);
  }

  #context(name: "data" | "form"): string {
    this.uses.add(name);
    return name;
  }

  #constant(name: string): string {
    this.writing.used.add(name);
    return name;
  }
}

/** Whether a field of few values is compared with something else, which the compiler refuses. */
function isForeign(ids: ReadonlySet<string> | undefined, { comparedWith }: Use): boolean {
  if (ids === undefined || comparedWith === undefined) return false;
  if (comparedWith.kind !== "literal") return true;
  return comparedWith.value !== "" && !ids.has(String(comparedWith.value));
}

function hasPath(data: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  const field = isObject(data) ? own(data, key) : undefined;
  if (field === undefined) return false;
  return rest.length === 0 || hasPath(isObject(field) ? field.properties : undefined, rest);
}
