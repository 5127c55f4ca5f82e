import type { Primitive, Value } from "./reference.ts";

/**
 * What a payload may hold where the target declares `Type`: literals and references, at any depth.
 *
 * A field of a branch may be absent, and Meta takes it all the same.
 *
 * @example
 * ```ts
 * import { type Payload, screen } from "@flows/builder";
 * const { form } = screen("ASK", { title: "Ask" }).textInput("city", { label: "City" });
 * const user: Payload<{ name: string; city: string }> = { name: "Ada", city: form.city };
 * ```
 */
export type Payload<Type> =
  | Value<Type | undefined>
  | (Type extends Primitive
      ? Type
      : Type extends readonly (infer Item)[]
        ? readonly Payload<Item>[]
        : PayloadFields<Type>);

/**
 * What a payload holds for data: every key, those too that an endpoint may leave out.
 *
 * @example
 * ```ts
 * import { navigate, type PayloadFields, screen } from "@flows/builder";
 * const next = screen("HELLO", { title: "Hello", data: { name: "Ada" } });
 * const goOn = (payload: PayloadFields<{ name: string }>) => navigate(next, payload);
 * ```
 */
export type PayloadFields<Data> = { readonly [Key in keyof Data]-?: Payload<Data[Key]> };

/**
 * Anything that JSON and references can express.
 *
 * @example
 * ```ts
 * import { type AnyPayload, complete } from "@flows/builder";
 * const end = (extra: AnyPayload) => complete({ extra });
 * ```
 */
export type AnyPayload =
  | Value<unknown>
  | Primitive
  | null
  | readonly AnyPayload[]
  | { readonly [Key in string]: AnyPayload };

/**
 * The values that a payload has once the Flow runs.
 *
 * @example
 * ```ts
 * import type { Resolved, Value } from "@flows/builder";
 * const answer: Resolved<{ name: Value<string>; seats: 2 }> = { name: "Ada", seats: 2 };
 * ```
 */
export type Resolved<Given> =
  Given extends Value<infer Type>
    ? Type
    : Given extends Primitive | null | undefined
      ? Given
      : Given extends readonly (infer Item)[]
        ? Resolved<Item>[]
        : { -readonly [Key in keyof Given]: Resolved<Given[Key]> };
