import type { JsonObject } from "../json-object.ts";
import type { Path, Place } from "../place.ts";
import type { Shape } from "../shapes/shape.ts";

/** An object of the document, with what its version knows of such objects. */
export interface Subject extends Place {
  readonly object: JsonObject;
  readonly shape: Shape;
  /** Whether it stands inside a Form. */
  readonly inForm: boolean;
}

/** The document, a screen, a layout, or an object in a component. */
export class Part implements Subject {
  readonly object: JsonObject;
  readonly shape: Shape;
  readonly inForm = false;
  readonly #parent: Place;
  readonly #keys: Path;
  readonly #index: number | undefined;

  /** `keys` and `index` lead to it from its parent. */
  constructor(object: JsonObject, shape: Shape, parent: Place, keys: Path, index?: number) {
    this.object = object;
    this.shape = shape;
    this.#parent = parent;
    this.#keys = keys;
    this.#index = index;
  }

  get path(): Path {
    const path = [...this.#parent.path, ...this.#keys];
    return this.#index === undefined ? path : [...path, this.#index];
  }
}

/** What an object is called in messages: `TextInput 'email'`, `screen 'DETAILS'`. */
export function nameOf({ object, shape: { title, properties } }: Subject): string {
  const key = title === "screen" ? "id" : "name";
  const name = properties.has(key) && Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof name === "string" ? `${title} '${name}'` : title;
}
