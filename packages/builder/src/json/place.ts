import type { Container } from "../components/definition.ts";
import type { FlowTypeError } from "../type-error.ts";

/** Where a component stands; a Form reaches into the branches inside it. */
export type ComponentPlace = Container | "if in form" | "switch in form";

/** The places where the Form speaks for its fields. */
export type InForm = "form" | "if in form" | "switch in form";

/** The place of what stands in a branch, by where the If or Switch stands. */
export type Branch<Of extends "if" | "switch", At extends ComponentPlace> = At extends InForm ? `${Of} in form` : Of;

/** What contains a component directly. */
export type ContainerOf<At extends ComponentPlace> = At extends `${infer Of extends Container} in form` ? Of : At;

/** The places in words. */
export interface PlaceNames {
  layout: "directly on a screen";
  form: "in a Form";
  if: "in an If";
  switch: "in a Switch";
}

/** A component that may not stand there: the sentence says why. */
export interface Misplaced<Type extends string, Sentence extends string> extends FlowTypeError<Sentence> {
  readonly type: Type;
  readonly [Name: string]: unknown;
}
