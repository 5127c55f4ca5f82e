import type { ScreenId } from "./actions.ts";
import type { Context, Screen } from "./chain.ts";
import type { ComponentType } from "./components/table.ts";
import { type DataField, dataField, type Shape } from "./data.ts";
import { Reference, references } from "./reference.ts";
import type { Ends } from "./types/effects.ts";

/** What a screen is, but for its layout. */
export interface ScreenOptions<Data, Terminal extends boolean> {
  /** The title at the top of the screen. */
  readonly title: string;
  /** The data that the screen receives, by example: it gives the type, the schema and the `__example__`. */
  readonly data?: Data;
  /** Says that the flow may end here, where no footer completes. Default: derived. */
  readonly terminal?: Terminal;
  /** For a terminal screen: whether ending here counts as success. Default: true. */
  readonly success?: boolean;
  /** Whether the endpoint is asked when the user comes back to the screen before. Endpoint flows only. Default: false. */
  readonly refreshOnBack?: boolean;
}

/** A component on a screen, with its references still to be printed. */
export interface Placed {
  readonly type: ComponentType;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The header that screens with the same id have in common. */
export class Header {
  readonly id: string;
  readonly options: ScreenOptions<unknown, boolean>;
  readonly data: ReadonlyMap<string, DataField>;

  constructor(id: string, options: ScreenOptions<unknown, boolean>) {
    this.id = id;
    this.options = options;
    const examples = Object.entries((options.data ?? {}) as Record<string, unknown>);
    this.data = new Map(examples.map(([name, example]) => [name, dataField(example, name)]));
  }
}

type Given = Readonly<Record<string, unknown>>;
type Bare = string | Reference;

/** What every screen is at run time: a header, and a component behind the ones before it. Immutable. */
export class Layout {
  readonly header: Header;
  readonly #before: Layout | undefined;
  readonly #placed: Placed | undefined;

  constructor(header: Header, before?: Layout, placed?: Placed) {
    this.header = header;
    this.#before = before;
    this.#placed = placed;
  }

  get id(): string {
    return this.header.id;
  }

  get form(): unknown {
    return references("form", this.header.id);
  }

  get data(): unknown {
    return references("data", this.header.id);
  }

  /** The components in the order they were added. */
  placed(): Placed[] {
    const all: Placed[] = [];
    for (let layout: Layout | undefined = this; layout !== undefined; layout = layout.#before) {
      if (layout.#placed !== undefined) all.push(layout.#placed);
    }
    return all.reverse();
  }

  textHeading(given: unknown): Layout {
    return this.#text("TextHeading", given);
  }

  textBody(given: unknown): Layout {
    return this.#text("TextBody", given);
  }

  textInput(name: string, given: unknown): Layout {
    return this.#field("TextInput", name, given);
  }

  dropdown(name: string, given: unknown): Layout {
    return this.#field("Dropdown", name, given);
  }

  chipsSelector(name: string, given: unknown): Layout {
    return this.#field("ChipsSelector", name, given);
  }

  datePicker(name: string, given: unknown): Layout {
    return this.#field("DatePicker", name, given);
  }

  optIn(name: string, given: unknown): Layout {
    return this.#field("OptIn", name, given);
  }

  footer(label: unknown, onClickAction: unknown, options?: Given): Layout {
    return this.#add("Footer", { label, ...options, onClickAction: this.#resolve(onClickAction) });
  }

  #text(type: ComponentType, given: unknown): Layout {
    const resolved = this.#resolve(given) as Bare | Given;
    const bare = typeof resolved === "string" || resolved instanceof Reference;
    return this.#add(type, bare ? { text: resolved } : this.#options(type, resolved));
  }

  #field(type: ComponentType, name: string, given: unknown): Layout {
    return this.#add(type, { name, ...this.#options(`${type} '${name}'`, this.#resolve(given)) });
  }

  #options(component: string, given: unknown): Given {
    if (typeof given === "object" && given !== null) return given as Given;
    throw new TypeError(`${component} of screen '${this.header.id}' takes options, and this is ${String(given)}`);
  }

  #resolve(given: unknown): unknown {
    if (typeof given !== "function") return given;
    const context = { data: references("data"), form: references("form") } satisfies Context<unknown, unknown>;
    return (given as (context: Context<unknown, unknown>) => unknown)(context);
  }

  #add(type: ComponentType, options: Given): Layout {
    return new Layout(this.header, this, { type, options });
  }
}

/**
 * Begins a screen. The result is a target to navigate to as it is, and its methods lay it out; each returns a new screen.
 *
 * @param id Letters and underscores, unique in the flow; `SUCCESS` is reserved.
 * @param options The title, and the data that the screen receives.
 * @throws {TypeError} Where an example of `data` has no type, such as an empty list.
 * @example
 * ```ts
 * import { complete, screen } from "@flows/builder";
 * screen("CONFIRM", { title: "Confirm", data: { name: "Ada" } })
 *   .textBody(({ data }) => data.name)
 *   .footer("Done", ({ data }) => complete({ name: data.name }));
 * ```
 * @see Meta's page: Flow JSON, Screens.
 */
export function screen<const Id extends string, const Data = {}, const Terminal extends boolean = false>(
  id: ScreenId<Id>,
  options: ScreenOptions<Data, Terminal>,
): Screen<Id, Shape<Data>, {}, Terminal extends true ? Ends : never> {
  return new Layout(new Header(id as string, options as ScreenOptions<unknown, boolean>)) as never;
}
