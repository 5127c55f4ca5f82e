import type { FieldModel, FlowModel, ScreenModel } from "./flow-model.ts";
import type { Images } from "./images.ts";
import type { LayoutOrder } from "./layout-order.ts";
import type { PlacedFindings } from "./placed-findings.ts";
import type { Routes } from "./routes.ts";

/** What everything that is written belongs to. */
export interface Writing {
  readonly flow: FlowModel;
  readonly order: LayoutOrder;
  readonly routes: Routes;
  readonly findings: PlacedFindings;
  readonly images: Images;
  /** What the source takes from `@flows/builder`. */
  readonly imports: Set<string>;
  /** The constants of other screens that the screen at hand uses, for its imports. */
  readonly used: Set<string>;
}

/** A field that stands above. */
interface VisibleField extends FieldModel {
  /** Whether it stands in a branch, and so may be absent. */
  readonly isMaybe: boolean;
}

/** A place in the layout of a screen: which fields stand above it. */
export class Scope {
  readonly screen: ScreenModel;
  readonly #fields: Map<string, VisibleField>;

  constructor(screen: ScreenModel, fields: ReadonlyMap<string, VisibleField> = new Map()) {
    this.screen = screen;
    this.#fields = new Map(fields);
  }

  field(name: string): VisibleField | undefined {
    return this.#fields.get(name);
  }

  add(name: string, field: FieldModel): void {
    if (!this.#fields.has(name)) this.#fields.set(name, { ...field, isMaybe: false });
  }

  /** The scope inside of a block. */
  inner(): Scope {
    return new Scope(this.screen, this.#fields);
  }

  /** Adds the fields of a block: those of a branch may be absent. */
  leave(block: Scope, options: { readonly isBranch: boolean }): void {
    for (const [name, field] of block.#fields)
      if (!this.#fields.has(name)) this.#fields.set(name, { ...field, isMaybe: options.isBranch || field.isMaybe });
  }
}
