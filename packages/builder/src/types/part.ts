import type { FlowTypeError } from "../type-error.ts";

// What the compiler knows of a screen or a part of one stands under symbols, which editors do not offer. They are public, since the
// compiler writes them into the declarations of functions over screens.

/** Of a screen or a part of one: where it stands. */
export declare const placeOf: unique symbol;
/** Of a screen: its id. */
export declare const idOf: unique symbol;
/** Of a screen or a part of one: the data that the screen receives. */
export declare const dataOf: unique symbol;
/** Of a screen or a part of one: its fields so far. */
export declare const formOf: unique symbol;
/** Of a screen or a part of one: what it does to its flow. */
export declare const effectsOf: unique symbol;

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

/** Where components are added, and whether the footer is there already. */
export type Place = keyof Footed;

/** What links are called on: a screen, or a part of one, as it is laid out so far. */
export interface AnyPart {
  readonly [placeOf]: Place;
  readonly [idOf]: string;
  readonly [dataOf]: unknown;
  readonly [formOf]: unknown;
  readonly [effectsOf]: unknown;
}

/**
 * By place: the error that something may not stand there, or nothing.
 *
 * A table: of a screen that is a type parameter, the compiler looks a table up by its constraint, and leaves a condition open.
 */
export type RefusedIn<In extends Place, Sentence extends string> = {
  [At in Place]: At extends In ? FlowTypeError<Sentence> : unknown;
};
