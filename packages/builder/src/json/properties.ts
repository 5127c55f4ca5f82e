import type { PropertyDefinition } from "../components/definition.ts";
import type { FlowTypeError } from "../type-error.ts";
import type { AnyVersion, UpTo } from "../versions.ts";

export type Properties = { readonly [Name in string]: PropertyDefinition };

/** The name in Flow JSON of a property: `helperText` is `helper-text`. */
export type JsonName<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${JsonName<Rest>}`
  : Name;

type RequiredName<Of extends Properties, InVersion extends AnyVersion> = {
  [Name in keyof Of]: Of[Name] extends { readonly required: true | UpTo<InVersion> } ? Name : never;
}[keyof Of];

/** The properties, required or optional as the version has them, for a mapped type that keeps that. */
export type Shape<Of extends Properties, InVersion extends AnyVersion> = Partial<Of> &
  Pick<Of, RequiredName<Of, InVersion>>;

/** The value, if the version knows the property, or the sentence that it doesn't yet. */
export type Known<Name, Definition, InVersion extends AnyVersion, Value> = Definition extends {
  readonly since: infer Since extends string;
}
  ? Since extends UpTo<InVersion>
    ? Value
    : FlowTypeError<`'${JsonName<Name> & string}' needs Flow JSON ${Since}; this document is ${InVersion}`>
  : Value;
