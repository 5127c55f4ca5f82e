import type { ITEMS } from "../components/items.ts";
import type { AnyVersion, UpTo } from "../versions.ts";
import type { ActionJson } from "./action.ts";
import type { JsonName, Known, Shape } from "./properties.ts";
import type { ReferenceJson } from "./reference.ts";

/** What has a start and an end in CalendarPicker's range mode. */
export interface DateRangeJson<Value> {
  readonly "start-date": Value;
  readonly "end-date"?: Value;
}

/** What properties hold that need nothing but the name of it, the `value` of their definitions. */
interface PlainValue<InVersion extends AnyVersion> {
  name: string;
  string: string;
  text: "5.1" extends UpTo<InVersion> ? string | readonly string[] : string;
  richText: string | readonly string[];
  pattern: string;
  base64: string;
  boolean: boolean;
  number: number;
  integer: number;
  strings: readonly string[];
  date: string;
  dates: readonly string[];
  color: string;
  condition: string;
  switchValue: never;
  initValues: { readonly [Field in string]: string | number | boolean | readonly string[] | DateRangeJson<string> };
  fileMessages: string | { readonly [File in string]: string };
  errorMessages: { readonly [Field in string]: string | { readonly [Part in string]: string } };
}

// `string & {}` beside the words keeps them in the completions.
type Word<Definition, InVersion extends AnyVersion> = Definition extends { readonly oneOf: readonly (infer Listed)[] }
  ? Listed | (Definition extends { readonly openSince: UpTo<InVersion> } ? string & {} : never)
  : never;

type AllowedAction<Definition, InVersion extends AnyVersion> = Definition extends { readonly actions: infer Since }
  ? { [Name in keyof Since]: Since[Name] extends UpTo<InVersion> ? Name : never }[keyof Since]
  : never;

type StaticValue<Name, Definition, Value, InVersion extends AnyVersion> = Value extends keyof PlainValue<InVersion>
  ? PlainValue<InVersion>[Value]
  : Value extends "enum"
    ? Word<Definition, InVersion>
    : Value extends "enums"
      ? readonly Word<Definition, InVersion>[]
      : Value extends "action"
        ? Name extends "onClickAction"
          ? ActionJson<AllowedAction<Definition, InVersion>>
          : Required<ActionJson<AllowedAction<Definition, InVersion>>>
        : Value extends "options" | "chips" | "listItems" | "images"
          ? readonly ItemJson<Value, InVersion>[]
          : Value extends keyof typeof ITEMS
            ? ItemJson<Value, InVersion>
            : never;

/** Also a reference, where the definition allows one. */
export type OrReference<Definition, Value, InVersion extends AnyVersion> = Definition extends { readonly dynamic: true }
  ? Value | ReferenceJson<InVersion>
  : Value;

/** What a property holds, but for components and the values of fields. */
export type ValueJson<Name, Definition, InVersion extends AnyVersion> = Definition extends {
  readonly value: infer Value;
}
  ? OrReference<Definition, StaticValue<Name, Definition, Value, InVersion>, InVersion>
  : never;

type ItemDefinitions<Kind extends keyof typeof ITEMS> = (typeof ITEMS)[Kind]["properties"];

type ItemPropertyOf<
  Kind extends keyof typeof ITEMS,
  Name,
  InVersion extends AnyVersion,
> = Name extends keyof ItemDefinitions<Kind>
  ? Known<Name, ItemDefinitions<Kind>[Name], InVersion, ValueJson<Name, ItemDefinitions<Kind>[Name], InVersion>>
  : never;

/** An object in a component's property, by what the property holds: `ItemJson<"options">` is an item of `data-source`. */
export type ItemJson<Kind extends keyof typeof ITEMS, InVersion extends AnyVersion> = {
  readonly [Name in keyof Shape<ItemDefinitions<Kind>, InVersion> as JsonName<Name>]: ItemPropertyOf<
    Kind,
    Name,
    InVersion
  >;
};
