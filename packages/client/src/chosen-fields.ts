/** The name of a field that was asked for with arguments or fields of its own: `preview` of `preview.invalidate(true)`. */
type NameOf<Field extends string> = Field extends `${infer Name}{${string}`
  ? NameOf<Name>
  : Field extends `${infer Name}.${string}`
    ? Name
    : Field;

/** An object with the fields that were asked for, and its id, where it has one. */
export type Chosen<Fields, Field extends string> = {
  readonly [Name in keyof Fields as Name extends "id" | NameOf<Field> ? Name : never]: Fields[Name];
};

/**
 * The same of an object of many fields. Where none were asked for, which is `undefined`, it has those that Graph sends by
 * itself; where any of `Every` may have been asked for, each but the id may be absent.
 */
export type ChosenOfMany<
  Fields extends { readonly id: string },
  Every extends string,
  Usual extends Every,
  Field extends Every | undefined,
> = undefined extends Field
  ? Chosen<Fields, Usual>
  : [Every] extends [Field]
    ? { readonly [Name in keyof Fields as Name extends "id" ? never : Name]?: Fields[Name] } & Pick<Fields, "id">
    : Chosen<Fields, Field & string>;

/** A field whose name is not known here, written as Graph writes names. Editors go on completing those that are known. */
export type OtherField = Lowercase<string> & {};

/** An object with further fields, of which only the names are known. */
export type WithOthers<Known, Field extends string> = [Field] extends [never]
  ? Known
  : Known & { readonly [Name in NameOf<Field>]?: unknown };
