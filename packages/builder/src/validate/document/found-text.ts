import { type Binding, parseBinding, SHORTEST } from "../expression/references.ts";
import type { Path } from "../place.ts";

/** A text that holds a reference or an expression, or looks as if it did. */
export class FoundText<Owner extends { readonly path: Path } = { readonly path: Path }> {
  readonly text: string;
  /** What it stands in. */
  readonly owner: Owner;
  /** The reference that is the whole of the text. */
  readonly binding: Binding | undefined;
  readonly #keys: Path;
  readonly #key: string | number;

  /** `keys` lead from its owner to what holds it under `key`. */
  constructor(text: string, owner: Owner, keys: Path, key: string | number) {
    this.text = text;
    this.owner = owner;
    this.#keys = keys;
    this.#key = key;
    this.binding = parseBinding(text);
  }

  get path(): Path {
    return [...this.owner.path, ...this.#keys, this.#key];
  }

  /** Through how many objects and lists its owner holds it. */
  get depth(): number {
    return this.#keys.length;
  }
}

/** Whether rules have to look into a text. */
export function refers(text: string): boolean {
  // One character is found much faster than two.
  return text.startsWith("`") || (text.length >= SHORTEST && text.includes("$") && text.includes("${"));
}

/** Finds the texts that refer to something in a value, at any depth. */
export function findTexts<Owner extends { readonly path: Path }>(
  value: object,
  owner: Owner,
  keys: Path,
  found: FoundText<Owner>[],
): void {
  const isList = Array.isArray(value);
  for (const name in value) {
    const item: unknown = (value as Readonly<Record<string, unknown>>)[name];
    const key = isList ? Number(name) : name;
    if (typeof item === "string") {
      if (refers(item)) found.push(new FoundText(item, owner, keys, key));
    } else if (typeof item === "object" && item !== null) findTexts(item, owner, [...keys, key], found);
  }
}
