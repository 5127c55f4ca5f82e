import { ActionValue } from "../action-value.ts";
import { COMPONENTS } from "../components/table.ts";
import { describeArgument } from "../describe-argument.ts";
import type { FieldType } from "../field-types.ts";
import { Reference } from "../reference.ts";
import { componentLinks } from "./component-links.ts";
import { dataReferences, fieldReferences, ownFieldReferences, refuseAll } from "./named-references.ts";
import { optionNames } from "./option-names.ts";
import { Placed } from "./placed.ts";
import type { ScreenHeader } from "./screen-header.ts";

type Options = Readonly<Record<string, unknown>>;
type Add = (part: Layout, ...given: unknown[]) => Layout;

/** What adds its components to a layout. */
export interface Addable {
  addTo(layout: Layout): Layout;
}

/**
 * What every screen and every part of one is at run time: a header, and a component behind the ones before it. Immutable.
 *
 * The links that add one component come from the table: `component-links.ts`.
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

  get [Symbol.toStringTag](): string {
    return "screen";
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
    const addForm = (add: Add, options?: unknown): Layout => {
      const given = this.resolve(options) as Options;
      const form = new Placed("Form").add("name", "form").addOptions(given, FORM_OPTIONS);
      return this.place(form.add("children", this.#part("form", add)));
    };
    return new Proxy(addForm, { get: (_, name) => Reflect.get(fields, name), ownKeys: refuseAll });
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
    const block = new Placed("If").add("condition", this.resolve(condition)).add("then", this.#part("if", then));
    return this.place(otherwise === undefined ? block : block.add("else", this.#part("if", otherwise)));
  }

  switch(value: unknown, cases: Readonly<Record<string, Add>>): Layout {
    const parts = Object.entries(cases ?? {}).map(([name, add]) => [name, this.#part("switch", add)] as const);
    return this.place(new Placed("Switch").add("value", this.resolve(value)).add("cases", new Map(parts)));
  }

  use(fragment: Addable | false | null | undefined): Layout {
    if (!fragment) return new Layout(this.header, this);
    if (typeof fragment === "function")
      throw new TypeError("use takes one fragment; write fragment((part) => …) around a function");
    if (typeof fragment.addTo !== "function")
      throw new TypeError(`use takes what fragment(…) makes, and this is ${describeArgument(fragment)}`);
    return this.#added("a fragment", this, fragment.addTo(this));
  }

  each(items: readonly unknown[], add: Add): Layout {
    if (!Array.isArray(items)) throw new TypeError(`each goes through a list, and this is ${describeArgument(items)}`);
    if (typeof add !== "function")
      throw new TypeError(`each takes a function that adds components, and this is ${describeArgument(add)}`);
    const start = new Layout(this.header, this);
    return items.reduce((layout: Layout, item, index) => this.#added("each", layout, add(layout, item, index)), start);
  }

  /** What was given, or what a function of the context makes of it. */
  resolve(given: unknown): unknown {
    return typeof given === "function" && !(given instanceof Reference) ? given(CONTEXT) : given;
  }

  /** This layout with one more component. */
  place(placed: Placed): Layout {
    return new Layout(this.header, this, placed);
  }

  #part(link: string, add: Add): Layout {
    if (typeof add !== "function")
      throw new TypeError(
        `${link} on screen '${this.id}' takes functions that add components, and this is ${describeArgument(add)}`,
      );
    const part = new Layout(this.header);
    return this.#added(link, part, add(part));
  }

  #added(link: string, part: Layout, layout: unknown): Layout {
    if (layout instanceof Layout && layout.#continues(part)) return layout;
    throw new TypeError(
      `the function of ${link} on screen '${this.id}' returns ${this.#describe(layout)}; return the part that it was given, with its components`,
    );
  }

  #describe(layout: unknown): string {
    if (!(layout instanceof Layout)) return describeArgument(layout);
    return layout.header === this.header ? "another part than it was given" : `another screen, '${layout.id}'`;
  }

  /** Whether it is the part, or the part with more components. */
  #continues(part: Layout): boolean {
    for (let layout: Layout | undefined = this; layout !== undefined; layout = layout.#before)
      if (layout === part) return true;
    return false;
  }
}

const CONTEXT = {
  data: dataReferences(),
  form: ownFieldReferences(),
  updateData: (payload: Options) => new ActionValue("update_data", payload),
};

const FORM_OPTIONS = optionNames(COMPONENTS.Form, ["children"]);

for (const [name, add] of componentLinks()) Object.defineProperty(Layout.prototype, name, { value: add });
