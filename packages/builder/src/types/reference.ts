import type { DateRange } from "./date-range.ts";

declare const holds: unique symbol;

/**
 * Something that has a value of this type once the Flow runs: a reference, or an expression of references.
 *
 * @example
 * ```ts
 * import { screen, type Value } from "@flows/builder";
 * const greet = (name: Value<string>) => screen("HELLO", { title: "Hello" }).textBody(name);
 * ```
 */
export interface Value<out Type> {
  readonly [holds]: Type;
}

/**
 * A literal, or something that has its value once the Flow runs.
 *
 * @example
 * ```ts
 * import { type Dynamic, screen } from "@flows/builder";
 * const greet = (name: Dynamic<string>) => screen("HELLO", { title: "Hello" }).textBody(name);
 * ```
 */
export type Dynamic<Type> = Type | Value<Type>;

export type Primitive = string | number | boolean;

interface Comparable<Type> {
  /** Prints `==`. */
  eq(other: Dynamic<Type>): Ref<boolean>;
  /** Prints `!=`. */
  ne(other: Dynamic<Type>): Ref<boolean>;
}

interface Arithmetic extends Comparable<number> {
  /** Prints `>`. */
  gt(other: Dynamic<number>): Ref<boolean>;
  /** Prints `>=`. */
  gte(other: Dynamic<number>): Ref<boolean>;
  /** Prints `<`. */
  lt(other: Dynamic<number>): Ref<boolean>;
  /** Prints `<=`. */
  lte(other: Dynamic<number>): Ref<boolean>;
  /** Prints `+`. */
  plus(other: Dynamic<number>): Ref<number>;
  /** Prints `-`. */
  minus(other: Dynamic<number>): Ref<number>;
  /** Prints `*`. */
  times(other: Dynamic<number>): Ref<number>;
  /** Prints `/`. Meta rounds to two decimals, and dividing by zero gives zero. */
  dividedBy(other: Dynamic<number>): Ref<number>;
  /** Prints `%`. Meta takes it inside of a `text` only. */
  modulo(other: Dynamic<number>): Ref<number>;
  /** Prints a `-` before the number. */
  negated(): Ref<number>;
}

interface Logical extends Comparable<boolean> {
  /** Prints `&&`. JavaScript's own keeps the second condition alone. */
  and(other: Dynamic<boolean>): Ref<boolean>;
  /** Prints `||`. JavaScript's own keeps the first condition alone. */
  or(other: Dynamic<boolean>): Ref<boolean>;
  /** Prints `!`. JavaScript's own is `false`, whatever the flow knows. */
  not(): Ref<boolean>;
}

// A field in which nothing is chosen is an empty text.
type Operators<Type> = [Type] extends [string]
  ? Comparable<Type | "">
  : [Type] extends [number]
    ? Arithmetic
    : [Type] extends [boolean]
      ? Logical
      : [Type] extends [readonly unknown[]] | [DateRange]
        ? unknown
        : Refs<Type>;

/**
 * A typed reference, with the operators that its type allows, or the references to its properties.
 *
 * @example
 * ```ts
 * import { type Ref, screen, text } from "@flows/builder";
 * const isFull = (seats: Ref<number>) => seats.gte(8);
 * screen("TABLE", { title: "Table", data: { seats: 2 } }).textBody(({ data }) => ({
 *   text: "The table is full",
 *   visible: isFull(data.seats),
 * }));
 * ```
 */
export type Ref<Type> = Value<Type> & Operators<NonNullable<Type>>;

/**
 * A reference to each of the fields.
 *
 * @example
 * ```ts
 * import type { Refs } from "@flows/builder";
 * const isOpen = (data: Refs<{ seats: number; waiting: number }>) => data.seats.gt(data.waiting);
 * ```
 */
export type Refs<Fields> = { readonly [Name in keyof Fields]-?: Ref<Fields[Name]> };
