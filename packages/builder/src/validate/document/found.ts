import { isObject, type JsonObject } from "../json-object.ts";
import { DOCUMENT, type Path } from "../place.ts";
import type { ComponentShape } from "../shapes/component-shapes.ts";
import type { PropertyShape, Shape } from "../shapes/shape.ts";
import { FoundText, findTexts } from "./found-text.ts";
import { Part, type Subject } from "./subject.ts";

/** A list of components, and where it stands. */
export interface ComponentList {
  readonly screen: FoundScreen;
  readonly parent: Subject;
  readonly keys: Path;
  readonly inForm: boolean;
}

/** A component of a screen. */
export class FoundComponent implements Subject {
  readonly object: JsonObject;
  readonly shape: ComponentShape;
  readonly #list: ComponentList;
  readonly #index: number;

  constructor(object: JsonObject, shape: ComponentShape, list: ComponentList, index: number) {
    this.object = object;
    this.shape = shape;
    this.#list = list;
    this.#index = index;
  }

  get type(): string {
    return this.shape.title;
  }

  get screen(): FoundScreen {
    return this.#list.screen;
  }

  get inForm(): boolean {
    return this.#list.inForm;
  }

  get path(): Path {
    const { parent, keys } = this.#list;
    return [...parent.path, ...keys, this.#index];
  }
}

const NO_KEYS: Path = [];

/** A text in a property of a component that refers to something. */
export class PropertyText extends FoundText<FoundComponent> {
  readonly shape: PropertyShape;

  constructor(text: string, owner: FoundComponent, shape: PropertyShape) {
    super(text, owner, NO_KEYS, shape.name);
    this.shape = shape;
  }
}

const PAYLOAD = ["payload"];
const NO_TEXTS: readonly FoundText<FoundAction>[] = [];

/** An action of a component, or of an item in it. */
export class FoundAction {
  readonly object: JsonObject;
  readonly name: string;
  readonly payload: JsonObject | undefined;
  /** The screen that it navigates to. */
  readonly target: string | undefined;
  readonly screen: FoundScreen;
  /** The component or the item that has it. */
  readonly owner: Subject;
  /** The references and expressions in its payload, at any depth. */
  readonly texts: readonly FoundText<FoundAction>[];
  readonly #shape: PropertyShape;

  constructor(object: JsonObject, screen: FoundScreen, owner: Subject, shape: PropertyShape) {
    const { name, payload } = object;
    this.object = object;
    this.name = typeof name === "string" ? name : "";
    this.payload = isObject(payload) ? payload : undefined;
    this.target = name === "navigate" ? screenOf(object.next) : undefined;
    this.screen = screen;
    this.owner = owner;
    this.#shape = shape;
    this.texts = this.payload === undefined ? NO_TEXTS : this.#textsIn(this.payload);
  }

  #textsIn(payload: JsonObject): readonly FoundText<FoundAction>[] {
    const texts: FoundText<FoundAction>[] = [];
    findTexts(payload, this, PAYLOAD, texts);
    return texts;
  }

  get path(): Path {
    return [...this.owner.path, this.#shape.name];
  }

  /** Whether it belongs to an item of a list. */
  get isOfItem(): boolean {
    return !(this.owner instanceof FoundComponent);
  }
}

function screenOf(next: unknown): string | undefined {
  return isObject(next) && next.type === "screen" && typeof next.name === "string" ? next.name : undefined;
}

const SCREENS = ["screens"];
const NO_DATA: JsonObject = {};
const NOWHERE: ReadonlySet<string> = new Set();

/** A screen, with what rules ask about it. */
export class FoundScreen extends Part {
  readonly id: string;
  readonly index: number;
  readonly data: JsonObject;
  /** The names of its data. */
  readonly fields: readonly string[];
  /** Every component, in any branch, in the order they stand. */
  readonly components: FoundComponent[] = [];
  readonly actions: FoundAction[] = [];
  /** The references and expressions in the properties of its components. */
  readonly texts: PropertyText[] = [];
  /** Those deeper inside: in items, in both ends of a range, in what a Form begins with. */
  readonly innerTexts: FoundText[] = [];
  /** The components that have a name, by it. */
  readonly named = new Map<string, FoundComponent>();
  /** Whether a name stands on more than one of them. */
  hasDoubledNames = false;
  #counts: Map<string, number> | undefined;
  #navigations: Set<string> | undefined;

  constructor(object: JsonObject, shape: Shape, index: number) {
    super(object, shape, DOCUMENT, SCREENS, index);
    const { id, data } = object;
    this.id = typeof id === "string" ? id : "";
    this.index = index;
    this.data = isObject(data) ? data : NO_DATA;
    this.fields = Object.keys(this.data);
  }

  addComponent(found: FoundComponent): void {
    this.components.push(found);
    const { name } = found.object;
    if (typeof name === "string") this.#addName(name, found);
  }

  /** A doubled name is a rule's; it names the first component that can have a value. */
  #addName(name: string, found: FoundComponent): void {
    const before = this.named.get(name);
    if (before !== undefined) this.hasDoubledNames = true;
    if (before === undefined || before.type === "Form") this.named.set(name, found);
  }

  addAction(found: FoundAction): void {
    this.actions.push(found);
    if (found.target === undefined) return;
    this.#navigations ??= new Set();
    this.#navigations.add(found.target);
  }

  /** Where its navigate actions lead. */
  get navigations(): ReadonlySet<string> {
    return this.#navigations ?? NOWHERE;
  }

  /** How many components of each type it has, in the order of the first of each. */
  get counts(): ReadonlyMap<string, number> {
    if (this.#counts === undefined) {
      this.#counts = new Map();
      for (const { type } of this.components) this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1);
    }
    return this.#counts;
  }

  /** Whether it has a component of some type. */
  has(type: string): boolean {
    return this.components.some((found) => found.type === type);
  }

  /** Its components of one type. */
  ofType(type: string): readonly FoundComponent[] {
    return this.components.filter((found) => found.type === type);
  }
}
