import type { FlowTypeError } from "../type-error.ts";
import type { formOf } from "./part.ts";

/** What is wrong with the cases: a value that the switch does not have, or a field that stands in one before. */
export type CheckedCases<Given, Selector, Form> = CheckedNames<
  {
    [Value in keyof Given]: Given[Value] extends (branch: never) => { readonly [formOf]: infer Fields }
      ? Exclude<keyof Fields, keyof Form>
      : never;
  },
  Selector,
  Given
>;

type CheckedNames<Names, Selector, Given> = {
  [Value in keyof Names]: Value extends Selector
    ? [Names[Value] & Names[Exclude<keyof Names, Value>]] extends [never]
      ? unknown
      : Again<Names, Value, InOrder<Tagged<Given>>>
    : // While the cases of a value that is already known are being inferred, they stand under any name.
      string extends Value
      ? unknown
      : FlowTypeError<`the value of the switch is never '${Value & string}'`>;
};

// The rest is asked only where a name stands twice: the error belongs on the second case.

type Again<Names, Value extends keyof Names, Values> = Values extends readonly [
  infer First extends keyof Names,
  ...infer Rest,
]
  ? First extends Value
    ? unknown
    : [Names[First] & Names[Value]] extends [never]
      ? Again<Names, Value, Rest>
      : FlowTypeError<`case '${First & string}' has a field '${Names[First] & Names[Value] & string}' already; names are unique over all cases`>
  : never;

// In a union the compiler sorts functions by where they stand, and keys are not sorted so.
type Tagged<Given> =
  { [Value in keyof Given]: readonly [Given[Value], Value] } extends Readonly<Record<string, infer Case>>
    ? Case
    : never;

type InOrder<Cases, After extends readonly unknown[] = []> = [Cases] extends [never]
  ? After
  : LastOf<Cases> extends infer Last extends readonly unknown[]
    ? InOrder<Exclude<Cases, Last>, [Last[1], ...After]>
    : never;

// Of functions that are taken for one, the compiler reads the last.
type LastOf<Cases> = (Cases extends unknown ? (read: () => Cases) => void : never) extends (read: infer All) => void
  ? All extends () => infer Last
    ? Last
    : never
  : never;
