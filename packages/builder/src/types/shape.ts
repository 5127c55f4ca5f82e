import type { DataSchemaJson } from "../json/index.ts";
import type { Primitive } from "./reference.ts";

declare const stands: unique symbol;

/**
 * An example that stands for more than it shows: the type is `Type`.
 *
 * @example
 * ```ts
 * import { type Example, list, screen } from "@flows/builder";
 * const lines: Example<{ sku: string }[]> = list({ sku: "A-1" });
 * screen("ORDER", { title: "Order", data: { lines } });
 * ```
 */
export interface Example<out Type> {
  readonly [stands]: Type;
}

/** A key that may be absent. */
export interface Optional<out Type> {
  readonly optional: Type;
}

type OptionalKeys<Given> = { [Key in keyof Given]: Given[Key] extends Optional<unknown> ? Key : never }[keyof Given];

type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/**
 * The type of the data that an example stands for.
 *
 * @example
 * ```ts
 * import type { Shape } from "@flows/builder";
 * const data: Shape<{ readonly name: "Ada"; readonly seats: 2 }> = { name: "Grace", seats: 3 };
 * ```
 */
export type Shape<Given> = Given extends Primitive
  ? Widened<Given>
  : Given extends Example<infer Type>
    ? Type
    : Given extends readonly (infer Item)[]
      ? Shape<Item>[]
      : [OptionalKeys<Given>] extends [never]
        ? { -readonly [Key in keyof Given]: Shape<Given[Key]> }
        : Flat<
            { -readonly [Key in Exclude<keyof Given, OptionalKeys<Given>>]: Shape<Given[Key]> } & {
              -readonly [Key in OptionalKeys<Given>]?: Given[Key] extends Optional<infer Type> ? Shape<Type> : never;
            }
          >;

/** The type of a literal: `Widened<"Ada">` is `string`. */
export type Widened<Literal> = Literal extends string
  ? string
  : Literal extends number
    ? number
    : Literal extends boolean
      ? boolean
      : Literal;

/** The type of the values that a schema describes. */
export type Described<Schema> = Schema extends { readonly type: "string" }
  ? string
  : Schema extends { readonly type: "number" | "integer" }
    ? number
    : Schema extends { readonly type: "boolean" }
      ? boolean
      : Schema extends { readonly type: "null" }
        ? null
        : Schema extends { readonly type: "array" }
          ? Schema extends { readonly items: infer Items extends DataSchemaJson }
            ? Described<Items>[]
            : unknown[]
          : Schema extends { readonly properties: infer Properties }
            ? { -readonly [Key in keyof Properties]: Described<Properties[Key]> }
            : Schema extends { readonly const: infer Constant }
              ? Constant
              : Record<string, unknown>;
