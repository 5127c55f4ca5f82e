import type { Foots } from "./effects.ts";
import type { effectsOf, Footed, formOf, Place } from "./part.ts";

/** What a block hands back: its fields and its effects, so that inferring them never compares methods. */
export interface Built<out Form, out Effects> {
  readonly [formOf]: Form;
  readonly [effectsOf]: Effects;
}

/**
 * A screen as defineFlow sees it.
 *
 * @example
 * ```ts
 * import { type AnyScreen, complete, screen } from "@flows/builder";
 * const screens: AnyScreen[] = [screen("BYE", { title: "Bye" }).footer("Done", complete())];
 * ```
 */
export interface AnyScreen extends Built<unknown, unknown> {
  readonly id: string;
}

/** The fields of a screen or a block. */
export type FormOf<Of> = Of extends { readonly [formOf]: infer Form } ? Form : never;

/** What a screen does to its flow. */
export type EffectsOf<Of> = Of extends { readonly [effectsOf]: infer Effects } ? Effects : never;

/** The place after a block: footed, if the block brought a footer. */
export type AfterBlock<At extends Place, Effects> = [Extract<Effects, Foots>] extends [never]
  ? At
  : // Of a block that is wrong nothing is known.
    [unknown] extends [Effects]
    ? At
    : Footed[At];

/** In `else`, the fields of `then` are taken and have no value. */
export type Taken<Then, Form> = { [Name in Exclude<keyof Then, keyof Form>]: undefined };

/** The fields that branches add: outside of them, each may be absent. */
export type BranchFields<Fields, Form> = {
  [Name in Exclude<KeysOf<Fields>, keyof Form>]: ValueAt<Fields, Name> | undefined;
};

/** The type of a field of one of the branches; in the others it has none. */
type ValueAt<Fields, Name> = Fields extends unknown
  ? Name extends keyof Fields
    ? Exclude<Fields[Name], undefined>
    : never
  : never;

type KeysOf<Fields> = Fields extends unknown ? keyof Fields : never;

/** What the cases of a switch hand back, as a union. */
export type PartOf<Given> = BuiltBy<Given[keyof Given]>;

type BuiltBy<Case> = Case extends (branch: never) => infer Block ? Block : never;
