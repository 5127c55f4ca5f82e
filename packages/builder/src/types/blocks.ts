import type { FlowTypeError } from "../type-error.ts";
import type { Foots } from "./effects.ts";

export declare const formOf: unique symbol;
export declare const effectsOf: unique symbol;

/** What a block hands back: its fields and its effects, so that inferring them never compares methods. */
export interface Built<out Form, out Effects> {
  readonly [formOf]: Form;
  readonly [effectsOf]: Effects;
}

/** The fields of a screen or a block. */
export type FormOf<Of> = Of extends { readonly [formOf]: infer Form } ? Form : never;

/** What a screen does to its flow. */
export type EffectsOf<Of> = Of extends { readonly [effectsOf]: infer Effects } ? Effects : never;

/** The place after a block: footed, if the block brought a footer. */
export type AfterBlock<At extends keyof Footed, Effects> = [Extract<Effects, Foots>] extends [never] ? At : Footed[At];

/** By place: the one that has its footer. */
export interface Footed {
  screen: "footedScreen";
  footedScreen: "footedScreen";
  form: "footedForm";
  footedForm: "footedForm";
  branch: "footedBranch";
  footedBranch: "footedBranch";
  case: "footedCase";
  footedCase: "footedCase";
  fragment: "footedFragment";
  footedFragment: "footedFragment";
}

/** In `else`, the fields of `then` are taken and have no value. */
export type Taken<Then, Form> = { [Name in Exclude<keyof Then, keyof Form>]: undefined };

/** The fields that branches add may be absent. */
export type Maybe<Fields, Form> = {
  [Name in Exclude<KeysOf<Fields>, keyof Form>]: ValueAt<Fields, Name> | undefined;
};

type KeysOf<Fields> = Fields extends unknown ? keyof Fields : never;
type ValueAt<Fields, Name> = Fields extends unknown ? (Name extends keyof Fields ? Fields[Name] : never) : never;

/** The cases of a switch. */
export type Cases = Readonly<Record<string, (branch: never) => Built<unknown, unknown>>>;

type BuiltBy<Case> = Case extends (branch: never) => infer Block ? Block : never;

/** The fields of all cases, as a union. */
export type FieldsOfCases<Given> = { [Case in keyof Given]: FormOf<BuiltBy<Given[Case]>> }[keyof Given];

/** The effects of all cases. */
export type EffectsOfCases<Given> = { [Case in keyof Given]: EffectsOf<BuiltBy<Given[Case]>> }[keyof Given];

/** What is wrong with the cases: a value that the switch does not have, or a field that stands in two of them. */
export type CheckedCases<Given, Selector, Form> = {
  [Case in keyof Given]: Case extends Selector
    ? [Twice<Given, Case, Form>] extends [never]
      ? unknown
      : FlowTypeError<`field '${Twice<Given, Case, Form> & string}' stands in another case already; names are unique over all cases`>
    : FlowTypeError<`the value of the switch is never '${Case & string}'`>;
};

type Twice<Given, Case extends keyof Given, Form> = Exclude<keyof FormOf<BuiltBy<Given[Case]>>, keyof Form> &
  KeysOf<FieldsOfCases<Omit<Given, Case>>>;
