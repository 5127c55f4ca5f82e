import type { FlowTypeError } from "../type-error.ts";
import type { VERSIONS, Version } from "../versions.ts";
import type { AnyScreen, EffectsOf, FormOf } from "./blocks.ts";
import type { Completes, Ends, Sends } from "./effects.ts";
import type { Fault } from "./fault.ts";
import type { FirstAsking, FirstIndex } from "./first-index.ts";
import type { effectsOf } from "./part.ts";

/** The versions after `Since`: `NewerThan<"7.1">` is `"7.2" | "7.3"`. */
export type NewerThan<Since, Rest extends readonly string[] = typeof VERSIONS> = Rest extends readonly [
  infer First,
  ...infer Later extends readonly string[],
]
  ? First extends Since
    ? Later[number]
    : NewerThan<Since, Later>
  : never;

type Checked<
  Screens,
  One,
  Index,
  Known,
  Indexes extends Record<string, unknown>,
  InVersion extends Version,
  Newer,
  Endpoint,
> = One extends { readonly id: infer Id extends string }
  ? [Indexes[Id]] extends [Index]
    ? [Fault<EffectsOf<One>, Id, FormOf<One>, Known, InVersion, Newer, Endpoint>] extends [infer Wrong]
      ? [Wrong] extends [never]
        ? One
        : unknown extends Wrong
          ? One
          : [Once<Wrong, Screens, Index>] extends [never]
            ? One
            : FlowTypeError<Once<Wrong, Screens, Index> & string>
      : never
    : FirstIndex<Screens, Id> extends Index
      ? One
      : FlowTypeError<`two screens have the id '${Id}'; rename one`>
  : never;

// One mistake, on the first screen that asks for an endpoint, however many do.
type Once<Wrong, Screens, Index> = Wrong extends `${string}'endpoint: true'`
  ? FirstAsking<Screens> extends Index
    ? Wrong
    : never
  : Wrong;

// Key remapping merges equal ids into a union of indexes, so that one look-up per screen finds duplicates.
type Indexes<Ids extends readonly string[]> = {
  [Index in keyof Ids as Index extends `${number}` ? Ids[Index] : never]: Index;
};

// Asked once: in the remapping above, the ids would be looked up for each pair of screens.
type IdsOf<Screens extends readonly AnyScreen[]> = { [Index in keyof Screens]: Screens[Index]["id"] };

type CheckedEach<
  Screens extends readonly AnyScreen[],
  Known,
  ById extends Record<string, unknown>,
  InVersion extends Version,
  Newer,
  Endpoint,
> = {
  [Index in keyof Screens]: Checked<Screens, Screens[Index], Index, Known, ById, InVersion, Newer, Endpoint>;
};

type Ending<Effect> = Effect extends Completes<unknown> | Ends
  ? true
  : Effect extends Sends<unknown, infer Next>
    ? "SUCCESS" extends Next
      ? true
      : never
    : never;

type CheckedAll<Screens extends readonly AnyScreen[], InVersion extends Version, Endpoint> = CheckedEach<
  Screens,
  Screens[number]["id"],
  Indexes<IdsOf<Screens>>,
  InVersion,
  NewerThan<InVersion>,
  Endpoint
>;

// Asked only where nothing ends the flow: a missing screen explains that better, and so does an error in a chain, after which its
// effects are unknown.
type Unended<All extends readonly unknown[]> =
  unknown extends EffectsOf<All[number]>
    ? All
    : [Extract<All[number], FlowTypeError<string>>] extends [never]
      ? FlowTypeError<"no screen ends the flow; give one a footer with complete(…)">
      : All;

/**
 * The screens as they are, or with an error in the place of each that does not fit.
 *
 * A conditional parameter type, not an intersection with the screens: that would compare each screen with itself.
 */
export type CheckedScreens<
  Screens extends readonly AnyScreen[],
  InVersion extends Version,
  Endpoint,
> = string extends Screens[number]["id"]
  ? ListOfScreens
  : [Ending<EffectsOf<Screens[number]>>] extends [never]
    ? Unended<CheckedAll<Screens, InVersion, Endpoint>>
    : CheckedAll<Screens, InVersion, Endpoint>;

// Of these only build() knows more. The compiler falls back to them where something in the list is no screen. Without effects:
// those of the screens in the list would be inferred from those of a screen that stood here.
type ListOfScreens = readonly (
  | Omit<AnyScreen, typeof effectsOf>
  | FlowTypeError<"a flow is made of screens; spread one that may be missing: ...(condition ? [screen] : [])">
)[];
