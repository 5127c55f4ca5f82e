import { isObject, type JsonObject } from "../json-object.ts";
import type { Path } from "../problem.ts";
import type { FoundText } from "./found-text.ts";

/** A component of a screen. Its path is only put together when something is found. */
export class FoundComponent {
  readonly component: JsonObject;
  readonly type: string;
  /** Whether it stands inside a Form. */
  readonly inForm: boolean;
  /** The references and expressions in its properties. */
  readonly texts: FoundText[] = [];
  /** Those deeper inside: in items, in both ends of a range, in what a Form begins with. */
  readonly innerTexts: FoundText[] = [];
  readonly #owner: { readonly path: Path };
  readonly #keys: readonly string[];
  readonly #index: number;

  constructor(component: JsonObject, owner: FoundComponent | FoundScreen, keys: readonly string[], index: number) {
    this.component = component;
    this.type = typeof component.type === "string" ? component.type : "";
    this.inForm = owner instanceof FoundComponent && (owner.inForm || owner.type === "Form");
    this.#owner = owner;
    this.#keys = keys;
    this.#index = index;
  }

  get path(): Path {
    return [...this.#owner.path, ...this.#keys, this.#index];
  }
}

/** An action of a component, or of an item in it. */
export class FoundAction {
  readonly action: JsonObject;
  readonly name: string;
  readonly payload: JsonObject | undefined;
  /** The screen that it navigates to. */
  readonly target: string | undefined;
  /** The component that has it. */
  readonly owner: FoundComponent;
  /** Where the component has it. */
  readonly keys: Path;
  /** The references and expressions in its payload, at any depth. */
  readonly texts: FoundText[] = [];

  constructor(action: JsonObject, owner: FoundComponent, keys: Path) {
    this.action = action;
    this.name = typeof action.name === "string" ? action.name : "";
    this.payload = isObject(action.payload) ? action.payload : undefined;
    this.target = this.name === "navigate" ? screenOf(action.next) : undefined;
    this.owner = owner;
    this.keys = keys;
  }

  get path(): Path {
    return [...this.owner.path, ...this.keys];
  }

  /** Whether it belongs to an item of a list. */
  get isOfItem(): boolean {
    return this.keys.length > 1;
  }
}

function screenOf(next: unknown): string | undefined {
  return isObject(next) && next.type === "screen" && typeof next.name === "string" ? next.name : undefined;
}

const NONE: readonly FoundComponent[] = [];

/** A screen of a document whose structure is sound, with what rules ask about it. */
export class FoundScreen {
  readonly id: string;
  readonly screen: JsonObject;
  readonly path: Path;
  readonly data: JsonObject;
  /** Every component, in any branch, in the order they stand. */
  readonly components: FoundComponent[] = [];
  readonly actions: FoundAction[] = [];
  /** The components with references or expressions in their properties. */
  readonly withTexts: FoundComponent[] = [];
  readonly #byType = new Map<string, FoundComponent[]>();
  /** The components that have a name, by it. */
  readonly named = new Map<string, FoundComponent>();
  /** Whether a name stands on more than one of them. */
  hasDoubledNames = false;
  #navigations: readonly string[] | undefined;

  constructor(screen: JsonObject, index: number) {
    this.id = screen.id as string;
    this.screen = screen;
    this.path = ["screens", index];
    this.data = isObject(screen.data) ? screen.data : {};
  }

  add(found: FoundComponent): void {
    this.components.push(found);
    const { name } = found.component;
    if (typeof name === "string") this.#name(found, name);
    const same = this.#byType.get(found.type);
    if (same === undefined) this.#byType.set(found.type, [found]);
    else same.push(found);
  }

  /** A doubled name is a rule's; it names the first component that can have a value. */
  #name(found: FoundComponent, name: string): void {
    const before = this.named.get(name);
    if (before !== undefined) this.hasDoubledNames = true;
    if (before === undefined || before.type === "Form") this.named.set(name, found);
  }

  /** Where its navigate actions lead, each screen once. */
  get navigations(): readonly string[] {
    this.#navigations ??= [...new Set(this.actions.flatMap(({ target }) => target ?? []))];
    return this.#navigations;
  }

  /** The types of its components. */
  get types(): Iterable<string> {
    return this.#byType.keys();
  }

  has(type: string): boolean {
    return this.#byType.has(type);
  }

  /** Its components of some types, one type after the other. */
  ofType(...types: readonly string[]): readonly FoundComponent[] {
    let found = NONE;
    for (const type of types) {
      const same = this.#byType.get(type);
      if (same !== undefined) found = found === NONE ? same : found.concat(same);
    }
    return found;
  }
}
