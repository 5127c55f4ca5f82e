import type { dataSourceItem } from "../components/items.ts";
import type { FieldType, FieldTypes } from "../field-types.ts";
import type { FlowTypeError } from "../type-error.ts";
import type { Action } from "../types/action.ts";
import type { Needs } from "../types/effects.ts";
import type { PayloadFields } from "../types/payload.ts";
import type { Ref, Refs } from "../types/reference.ts";

/** What options can be made from: the screen's data, and the fields that stand above. */
export interface Context<Data, Form> {
  /** The data that the screen receives. */
  readonly data: Refs<Data>;
  /** The fields so far. */
  readonly form: Refs<Form> & Later;
  /**
   * Changes data of the screen at once; for `onSelectAction` and `onUnselectAction`. Flow JSON 6.0.
   *
   * @param payload Some of the screen's data: literals, or references of the right types.
   * @returns The action.
   * @see Meta's page: Flow JSON, Actions, update_data.
   */
  updateData(
    payload: NoInfer<Partial<PayloadFields<Data>>>,
  ): Action<"update_data", Needs<UpdateDataSince, "update_data">>;
}

type UpdateDataSince = (typeof dataSourceItem)["properties"]["onSelectAction"]["actions"]["update_data"];

// Where the word is none, the compiler takes them all: nothing is known of the field, and nothing follows.
// biome-ignore lint/suspicious/noExplicitAny: what is any fits everywhere
type Claimed<Type extends FieldType> = [FieldType] extends [Type] ? any : FieldTypes[Type];

interface Later {
  /**
   * A field that only comes further down; `build()` makes sure that it does, with this type.
   *
   * @param name The name of the field.
   * @param type The word for its type, such as `"string"`.
   * @returns The reference to it.
   */
  later<const Type extends FieldType>(name: string, type: Type): Ref<Claimed<Type>>;
}

/** Options, or a function of the context that returns them. */
export type With<Options, Data, Form> = Options | From<Options, Data, Form>;

declare const apart: unique symbol;

/** A function of the context that returns options. By a name: written out, it costs ten instantiations more. */
export interface From<out Options, in Data, in Form> {
  (context: Context<Data, Form>): Options;
  // No function has it, so the compiler sees at once that none is this type; comparing contexts would take it half of its time.
  readonly [apart]?: never;
}

/**
 * The error that a field's name is taken, unless the names above are known only at run time.
 *
 * Links ask `Name extends keyof Form` themselves: as an alias over the name that costs nine instantiations a field more, and a
 * sentence with the name in it seven.
 */
export type NameTaken<Form> = string extends keyof Form
  ? string
  : FlowTypeError<"the screen has a field of this name already; choose another name">;
