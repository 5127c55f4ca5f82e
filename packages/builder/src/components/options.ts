import type { Action } from "../types/action.ts";
import type { Dynamic, Value } from "../types/reference.ts";
import type { ComponentDefinition, ItemDefinition, PropertyDefinition } from "./definition.ts";

type LiteralOf<Property extends PropertyDefinition> = Property["value"] extends "boolean"
  ? boolean
  : Property["value"] extends "number" | "integer"
    ? number
    : Property extends { readonly value: "enum"; readonly oneOf: readonly (infer Word)[] }
      ? Word | (Property extends { readonly dynamic: true } | { readonly openSince: string } ? Value<string> : never)
      : Property extends { readonly value: "enums"; readonly oneOf: readonly (infer Word)[] }
        ? readonly Word[] | Value<readonly string[]>
        : Property["value"] extends "dates" | "strings"
          ? readonly string[]
          : Property["value"] extends "text" | "richText"
            ? string | readonly string[]
            : Property["value"] extends "base64"
              ? ImageSource
              : Property extends { readonly value: "action"; readonly actions: infer Actions }
                ? Action<keyof Actions & "update_data", unknown>
                : string;

type OptionOf<Property> = Property extends PropertyDefinition
  ? Property extends { readonly dynamic: true }
    ? Dynamic<LiteralOf<Property>>
    : LiteralOf<Property>
  : never;

type RequiredName<Properties> = {
  [Name in keyof Properties]: Properties[Name] extends { readonly required: true | string } ? Name : never;
}[keyof Properties];

type Mutable<Properties> = { -readonly [Name in keyof Properties]: OptionOf<Properties[Name]> };

// With undefined, which is skipped: also where a program tells it from an option that is not there.
type Optional<Properties> = { -readonly [Name in keyof Properties]?: OptionOf<Properties[Name]> | undefined };

/**
 * The options of a component or an item, read from its entry in the table, but for its name and those that need a type of their own.
 *
 * An interface that extends them declares the required ones once more: where one is missing, the compiler names what declares it.
 */
export type Options<
  Definition extends ComponentDefinition | ItemDefinition,
  Except extends PropertyKey = never,
> = Mutable<Pick<Definition["properties"], Exclude<RequiredName<Definition["properties"]>, "name" | Except>>> &
  Optional<Omit<Definition["properties"], RequiredName<Definition["properties"]> | "name" | Except>>;

/**
 * A picture: its bytes (JPEG or PNG), or its bytes in base64.
 *
 * @example
 * ```ts
 * import { type ImageSource, screen } from "@flows/builder";
 * const withLogo = (src: ImageSource) => screen("HELLO", { title: "Hello" }).image({ src, altText: "Our logo" });
 * ```
 */
export type ImageSource = string | Uint8Array | ArrayBuffer;

/** What every field can be. */
export interface FieldOptions {
  /** Whether the value is masked in the summary that the user sends. Default: false. Meta's page: Flow JSON, Screens, sensitive. */
  sensitive?: boolean | undefined;
}
