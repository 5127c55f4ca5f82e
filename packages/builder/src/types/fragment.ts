import type { FlowTypeError } from "../type-error.ts";
import type { Built, FormOf } from "./blocks.ts";
import type { Mismatched } from "./mismatched.ts";

declare const needsOf: unique symbol;

/**
 * A group of components to use on several screens, with its fields, and the data that it needs.
 *
 * @example
 * ```ts
 * import { type Fragment, fragment, screen } from "@flows/builder";
 * const terms: Fragment<{ agreed: boolean }, never, {}> = fragment((part) => part.optIn("agreed", { label: "I agree" }));
 * screen("SIGN_UP", { title: "Sign up" }).use(terms);
 * ```
 */
export interface Fragment<out Form, out Effects, in Data> extends Built<Form, Effects> {
  readonly [needsOf]: (data: Data) => void;
}

/** Any fragment, or what stands for none. */
type AnyFragment = Fragment<unknown, unknown, never>;

/** The fields that `use` adds: those of a fragment that may be left out may be absent. */
export type FragmentFields<Given> = [Exclude<Given, AnyFragment>] extends [never]
  ? FormOf<Given>
  : { [Name in keyof FormOf<Given>]: FormOf<Given>[Name] | undefined };

/** What a screen lacks of the data that a fragment needs, as a sentence. */
type Lacking<Needed, Data> = [Exclude<keyof Needed, keyof Data>] extends [never]
  ? `the fragment needs data '${Mismatched<Needed, Data>}' of another type than the screen declares`
  : `the fragment needs data '${Exclude<keyof Needed, keyof Data> & string}', which the screen does not declare`;

/** The fragment, or the error that its fields are taken or its data is not there. */
export type Fits<Given, Data, Form> =
  Given extends Fragment<infer Fields, unknown, infer Needed>
    ? [keyof Fields & keyof Form] extends [never]
      ? // Of one that needs none, data need not be known: a function may take any header.
        {} extends Needed
        ? Given
        : [Data] extends [Needed]
          ? Given
          : FlowTypeError<Lacking<Needed, Data>>
      : FlowTypeError<`the screen has a field '${keyof Fields & keyof Form & string}' already; choose another name`>
    : Given extends false | null | undefined
      ? Given
      : FlowTypeError<"use takes one fragment; write fragment((part) => …) around a function"> & AnyFunction;

// Beside the error, so that the parameter of a function that was given is no error of its own.
// biome-ignore lint/suspicious/noExplicitAny: nothing is known of it
type AnyFunction = (part: any) => unknown;
