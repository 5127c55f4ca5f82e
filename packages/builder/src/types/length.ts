import type { FlowTypeError } from "../type-error.ts";

// `string & {}` is a placeholder that TypeScript does not fold into `string`: a run of them is the pattern "at least n characters",
// and testing against it costs the same for 20 characters as for 120.
type One = string & {};
type Five = `${One}${One}${One}${One}${One}`;
type Ten = `${Five}${Five}`;
type Twenty = `${Ten}${Ten}`;
type Forty = `${Twenty}${Twenty}`;
type Eighty = `${Forty}${Forty}`;

/** By limit: the texts that are longer. The last placeholder may be empty, hence two more than the limit. */
interface LongerThan {
  15: `${Ten}${Five}${One}${One}`;
  20: `${Twenty}${One}${One}`;
  25: `${Twenty}${Five}${One}${One}`;
  30: `${Twenty}${Ten}${One}${One}`;
  35: `${Twenty}${Ten}${Five}${One}${One}`;
  40: `${Forty}${One}${One}`;
  80: `${Eighty}${One}${One}`;
  120: `${Eighty}${Forty}${One}${One}`;
}

/** The text, or the error that it is longer than `Limit`. Longer limits and texts known only at run time belong to `build()`. */
export type AtMost<Limit extends keyof LongerThan, Text> = Text extends LongerThan[Limit]
  ? FlowTypeError<`longer than ${Limit} characters, WhatsApp cuts it off; shorten it, or write it 'as string' to keep it`>
  : Text;
