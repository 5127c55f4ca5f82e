import type { FlowTypeError } from "../type-error.ts";
import type { LongTexts } from "./effects.ts";

// `string & {}` is a placeholder that TypeScript does not fold into `string`: a run of them is the pattern "at least n characters",
// and testing against it costs the same for 20 characters as for 120.
type One = string & {};
type Five = `${One}${One}${One}${One}${One}`;
type Ten = `${Five}${Five}`;
type Twenty = `${Ten}${Ten}`;
type Forty = `${Twenty}${Twenty}`;
type Eighty = `${Forty}${Forty}`;

/** By limit: the texts that are longer. The last placeholder may be empty, hence two more than the limit. */
export interface LongerThan {
  10: `${Ten}${One}${One}`;
  15: `${Ten}${Five}${One}${One}`;
  20: `${Twenty}${One}${One}`;
  25: `${Twenty}${Five}${One}${One}`;
  30: `${Twenty}${Ten}${One}${One}`;
  35: `${Twenty}${Ten}${Five}${One}${One}`;
  40: `${Forty}${One}${One}`;
  80: `${Eighty}${One}${One}`;
  120: `${Eighty}${Forty}${One}${One}`;
}

/** By limit: the error. A table, since a sentence made from the limit would be instantiated at every use. */
type Refusals = {
  [Limit in keyof LongerThan]: FlowTypeError<`longer than ${Limit} characters, WhatsApp cuts it off; shorten it, or write it 'as string' to keep it`>;
};

/**
 * The error that a text is longer than `Limit`, unless the screen is of `longTexts`.
 *
 * Options ask `Text extends LongerThan[Limit]` themselves: as an alias over the limit that costs eight instantiations more.
 * Longer limits and texts known only at run time belong to `build()`.
 */
export type TooLong<Limit extends keyof LongerThan, Effects> = LongTexts extends Effects ? string : Refusals[Limit];

/** The documented lengths of the texts of a component or an item: `MaxChars<typeof textInput>["label"]` is 20. */
export type MaxChars<Definition extends { readonly properties: unknown }> = {
  [Name in keyof Definition["properties"]]: Definition["properties"][Name] extends {
    readonly maxChars: infer Limit extends keyof LongerThan;
  }
    ? Limit
    : never;
};
