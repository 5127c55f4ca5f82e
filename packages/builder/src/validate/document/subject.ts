import type { JsonObject } from "../json-object.ts";
import type { Path } from "../place.ts";
import type { Shape } from "../shapes/shape.ts";
import { show } from "../show.ts";

const ROOT: Path = [];

/** An object of the document. Its path and name are only put together when something is found. */
export class Subject<Of extends Shape = Shape> {
  readonly object: JsonObject;
  readonly shape: Of;
  /** Whether it stands inside a Form. */
  readonly inForm: boolean;
  readonly #parent: Subject | undefined;
  readonly #keys: Path;
  readonly #index: number | undefined;

  /** `keys` and `index` lead to it from its parent. */
  constructor(object: JsonObject, shape: Of, parent?: Subject, keys: Path = ROOT, index?: number, inForm = false) {
    this.object = object;
    this.shape = shape;
    this.inForm = inForm;
    this.#parent = parent;
    this.#keys = keys;
    this.#index = index;
  }

  get path(): Path {
    const path = [...(this.#parent?.path ?? ROOT), ...this.#keys];
    return this.#index === undefined ? path : [...path, this.#index];
  }

  /** What it is called in messages: `TextInput 'email'`, `screen 'DETAILS'`. */
  get name(): string {
    const { title } = this.shape;
    const key = title === "screen" ? "id" : "name";
    const name = Object.hasOwn(this.object, key) ? this.object[key] : undefined;
    return typeof name === "string" ? `${title} '${show(name)}'` : title;
  }
}
