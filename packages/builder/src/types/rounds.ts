import type { FlowTypeError } from "../type-error.ts";

type IsUnion<Type, All = Type> = Type extends unknown ? ([All] extends [Type] ? false : true) : never;

/** Whether there is one name, and all of it is known. */
type IsOneName<Names extends PropertyKey> = [Names] extends [never]
  ? false
  : {} extends Record<Names, 0>
    ? false
    : true extends IsUnion<Names>
      ? false
      : true;

type IsOneOf<Name, Values> = [Name] extends [Values] ? IsUnion<Values> : false;

/** Whether the name was made of the items, in which case the others are taken: an error already. */
type IsOfItems<Name, Item> = [Item] extends [string]
  ? IsOneOf<Name, Item>
  : { [Key in keyof Item & string]: IsOneOf<Name, Item[Key]> }[keyof Item & string];

/** What is wrong with the fields that a round of `each` adds: one that every round adds, and there are several. */
export type CheckedRound<Items extends readonly unknown[], Fields, Form> = number extends Items["length"]
  ? unknown
  : Items["length"] extends 0 | 1
    ? unknown
    : IsOneName<Exclude<keyof Fields, keyof Form>> extends true
      ? true extends IsOfItems<Exclude<keyof Fields, keyof Form>, Items[number]>
        ? unknown
        : FlowTypeError<`every item adds a field '${Exclude<keyof Fields, keyof Form> & string}'; make its name of the item`>
      : unknown;
