import { ActionValue } from "./actions.ts";
import type { ComponentDefinition } from "./components/definition.ts";
import { COMPONENTS, type ComponentType } from "./components/table.ts";
import { describeArgument } from "./describe-argument.ts";
import type { FieldType } from "./field-types.ts";
import { linkName } from "./json-name.ts";
import { dataReferences, fieldReferences, ownFieldReferences, Reference } from "./reference.ts";
import type { ScreenHeader } from "./screen-header.ts";

type Options = Readonly<Record<string, unknown>>;
type Add = (part: Layout, ...given: unknown[]) => Layout;

/** A component on a screen, with its references still to be printed. What it contains are layouts among its options. */
export interface Placed {
  readonly type: ComponentType;
  readonly options: Options;
}

/** What adds its components to a layout. */
export interface Addable {
  addTo(layout: Layout): Layout;
}

/**
 * What every screen and every part of one is at run time: a header, and a component behind the ones before it. Immutable.
 *
 * The links that add one component come from the table, below.
 */
export class Layout {
  readonly header: ScreenHeader;
  readonly #before: Layout | undefined;
  readonly #placed: Placed | undefined;

  constructor(header: ScreenHeader, before?: Layout, placed?: Placed) {
    this.header = header;
    this.#before = before;
    this.#placed = placed;
  }

  get id(): string {
    return this.header.id;
  }

  /** Whether it is a header, to which nothing was done yet. */
  get isBare(): boolean {
    return this.#before === undefined;
  }

  get data(): unknown {
    return dataReferences(this.header.id);
  }

  /** The fields by name; called, it adds a Form. */
  get form(): unknown {
    const fields = fieldReferences(this.header.id, this.claims());
    const addForm = (add: Add, options?: unknown): Layout =>
      this.place("Form", { name: "form", ...(this.resolve(options) as Options), children: this.#part("form", add) });
    return new Proxy(addForm, { get: (_, name) => Reflect.get(fields, name) });
  }

  /** The types that fields were said to have before they were there. */
  claims(): Readonly<Record<string, FieldType>> {
    return {};
  }

  /** The components in the order they were added. */
  placed(): Placed[] {
    const all: Placed[] = [];
    for (let layout: Layout | undefined = this; layout !== undefined; layout = layout.#before) {
      if (layout.#placed !== undefined) all.push(layout.#placed);
    }
    return all.reverse();
  }

  if(condition: unknown, then: Add, otherwise?: Add): Layout {
    return this.place("If", {
      condition: this.resolve(condition),
      // biome-ignore lint/suspicious/noThenProperty: Meta's name of the property
      then: this.#part("if", then),
      else: otherwise === undefined ? undefined : this.#part("if", otherwise),
    });
  }

  switch(value: unknown, cases: Readonly<Record<string, Add>>): Layout {
    const parts = Object.entries(cases ?? {}).map(([name, add]) => [name, this.#part("switch", add)]);
    return this.place("Switch", { value: this.resolve(value), cases: Object.fromEntries(parts) });
  }

  use(fragment: Addable | false | null | undefined): Layout {
    if (!fragment) return new Layout(this.header, this);
    if (typeof fragment.addTo !== "function")
      throw new TypeError(`use takes what fragment(…) makes, and this is ${describeArgument(fragment)}`);
    return this.#added("a fragment", fragment.addTo(this));
  }

  each(items: readonly unknown[], add: Add): Layout {
    if (!Array.isArray(items)) throw new TypeError(`each goes through a list, and this is ${describeArgument(items)}`);
    const start = new Layout(this.header, this);
    return items.reduce((layout: Layout, item, index) => this.#added("each", add(layout, item, index)), start);
  }

  /** What was given, or what a function of the context makes of it. */
  resolve(given: unknown): unknown {
    return typeof given === "function" && !(given instanceof Reference) ? given(CONTEXT) : given;
  }

  /** This layout with one more component. */
  place(type: ComponentType, options: Options): Layout {
    return new Layout(this.header, this, { type, options });
  }

  #part(link: string, add: Add): Layout {
    if (typeof add !== "function")
      throw new TypeError(
        `${link} on screen '${this.id}' takes functions that add components, and this is ${describeArgument(add)}`,
      );
    return this.#added(link, add(new Layout(this.header)));
  }

  #added(link: string, layout: unknown): Layout {
    if (layout instanceof Layout) return layout;
    throw new TypeError(
      `the function of ${link} on screen '${this.id}' returns ${describeArgument(layout)}; return the part that it was given, with its components`,
    );
  }
}

const CONTEXT = {
  data: dataReferences(),
  form: ownFieldReferences(),
  updateData: (payload: Options) => new ActionValue("update_data", payload),
};

/** Adds a component: first what its entry in the table says, then the options. */
function link(type: ComponentType, takes: readonly string[]) {
  return function add(this: Layout, ...given: readonly unknown[]): Layout {
    const all: Record<string, unknown> = {};
    for (const [index, name] of takes.entries()) all[name] = this.resolve(given[index]);
    const options = this.resolve(given[takes.length]);
    const isOptional = takes.length > 1;
    if (isObject(options)) return this.place(type, Object.assign(all, options));
    if (options === undefined && isOptional) return this.place(type, all);
    const component = typeof all.name === "string" ? `${type} '${all.name}'` : type;
    throw new TypeError(`${component} of screen '${this.id}' takes options, and this is ${describeArgument(options)}`);
  };
}

/** Adds a component of text: the bare text, or the options. */
function textLink(type: ComponentType) {
  const addWithOptions = link(type, []);
  return function add(this: Layout, given: unknown): Layout {
    const resolved = this.resolve(given);
    const isBare = typeof resolved === "string" || Array.isArray(resolved) || resolved instanceof Reference;
    return isBare ? this.place(type, { text: resolved }) : addWithOptions.call(this, resolved);
  };
}

function isObject(value: unknown): value is Options {
  return typeof value === "object" && value !== null;
}

for (const { type, takes } of Object.values(COMPONENTS) as readonly ComponentDefinition[]) {
  if (takes === undefined) continue;
  const add =
    takes[0] === "text" && takes.length === 1 ? textLink(type as ComponentType) : link(type as ComponentType, takes);
  Object.defineProperty(Layout.prototype, linkName(type), { value: add });
}
