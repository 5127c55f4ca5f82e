import type { COMPONENTS, ComponentType } from "../components/table.ts";
import type { FlowTypeError } from "../type-error.ts";
import type { AnyVersion, NewestVersion, UpTo } from "../versions.ts";
import type { Branch, ComponentPlace, ContainerOf, InForm, Misplaced, PlaceNames } from "./place.ts";
import type { JsonName, Known, Shape } from "./properties.ts";
import type { ReferenceJson } from "./reference.ts";
import type { DateRangeJson, OrReference, ValueJson } from "./value.ts";

/** The values that a field may start with, by the kind of its value. */
interface StartValue {
  string: string;
  boolean: boolean;
  strings: readonly string[];
  dateOrRange: string;
}

// The value of a TextInput is a number where its input type says so.
type StartValueOf<Type extends ComponentType> = Type extends "TextInput"
  ? string | number
  : (typeof COMPONENTS)[Type] extends { readonly field: infer Field extends keyof StartValue }
    ? StartValue[Field]
    : never;

type Definitions<Type extends ComponentType> = (typeof COMPONENTS)[Type]["properties"];

/** What a property of a component holds, in a version that knows it. */
type Value<
  Type extends ComponentType,
  Name,
  Definition,
  InVersion extends AnyVersion,
  At extends ComponentPlace,
> = Definition extends { readonly value: "components" }
  ? readonly AnyComponentJson<InVersion, Type extends "Form" ? "form" : Branch<"if", At>>[]
  : Definition extends { readonly value: "cases" }
    ? { readonly [Case in string]: readonly AnyComponentJson<InVersion, Branch<"switch", At>>[] }
    : Definition extends { readonly notInForm: true }
      ? At extends InForm
        ? FlowTypeError<`not inside a Form; write it in the Form's '${JsonName<Name> & string}s'`>
        : OwnValue<Type, Name, Definition, InVersion>
      : OwnValue<Type, Name, Definition, InVersion>;

// A field's start value depends on its component, all else on the definition alone.
type OwnValue<Type extends ComponentType, Name, Definition, InVersion extends AnyVersion> = Definition extends {
  readonly value: "fieldValue";
}
  ? OrReference<Definition, StartValueOf<Type>, InVersion>
  : ValueJson<Name, Definition, InVersion>;

type ComponentShape<Type extends ComponentType, InVersion extends AnyVersion> = Shape<Definitions<Type>, InVersion> & {
  readonly type: unknown;
};

// What is in no definition is the component's `type`.
type PropertyOf<
  Type extends ComponentType,
  Name,
  InVersion extends AnyVersion,
  At extends ComponentPlace,
> = Name extends keyof Definitions<Type>
  ? Known<Name, Definitions<Type>[Name], InVersion, Value<Type, Name, Definitions<Type>[Name], InVersion, At>>
  : Type;

/** The properties of a component. */
export type PropertiesOf<Type extends ComponentType, InVersion extends AnyVersion, At extends ComponentPlace> = {
  readonly [Name in keyof ComponentShape<Type, InVersion> as JsonName<Name>]: PropertyOf<Type, Name, InVersion, At>;
};

/** CalendarPicker's mode: the two that may be written, and one known only once the Flow runs. */
interface Modes<InVersion extends AnyVersion> {
  single: "single";
  range: "range";
  reference: ReferenceJson<InVersion>;
}
type Mode = keyof Modes<AnyVersion>;

type CalendarShape<In extends Mode, InVersion extends AnyVersion> = ComponentShape<"CalendarPicker", InVersion> &
  (In extends "single" ? unknown : { readonly mode: unknown });

type Ranged<In extends Mode, Definition, Single> = Definition extends { readonly rangeOnly: true }
  ? In extends "single"
    ? FlowTypeError<`only for a range of days; write "mode": "range"`>
    : Single
  : Definition extends { readonly ranged: infer Ends }
    ?
        | (In extends "range" ? never : Single)
        | (In extends "single" ? never : Ends extends "both" ? Required<DateRangeJson<Single>> : DateRangeJson<Single>)
    : Single;

/** The properties of a CalendarPicker in one of its modes. */
export type CalendarPropertiesOf<In extends Mode, InVersion extends AnyVersion, At extends ComponentPlace> = {
  readonly [Name in keyof CalendarShape<In, InVersion> as JsonName<Name>]: Name extends "mode"
    ? Modes<InVersion>[In]
    : Name extends keyof Definitions<"CalendarPicker">
      ? Ranged<In, Definitions<"CalendarPicker">[Name], PropertyOf<"CalendarPicker", Name, InVersion, At>>
      : "CalendarPicker";
};

/** A component where it stands: its properties, or the sentence that it may not. */
type Standing<
  Type extends ComponentType,
  InVersion extends AnyVersion,
  At extends ComponentPlace,
> = (typeof COMPONENTS)[Type]["standsIn"] extends {
  readonly [In in ContainerOf<At>]: infer Since extends string;
}
  ? Since extends UpTo<InVersion>
    ? Type extends "CalendarPicker"
      ? { [In in Mode]: CalendarPropertiesOf<In, InVersion, At> }[Mode]
      : PropertiesOf<Type, InVersion, At>
    : Misplaced<
        Type,
        `${Type}${Since extends (typeof COMPONENTS)[Type]["since"] ? "" : ` ${PlaceNames[ContainerOf<At>]}`} needs Flow JSON ${Since}; this document is ${InVersion}`
      >
  : Misplaced<Type, `${Type} may not stand ${PlaceNames[ContainerOf<At>]}; move it`>;

/**
 * A component as Flow JSON holds it, exactly as the version has it: its properties by their JSON names, required, optional or
 * not there yet, with the words and the actions that may stand in each.
 *
 * @example
 * ```ts
 * import type { ComponentJson } from "@flows/builder";
 * const email = { type: "TextInput", name: "email", label: "E-mail", "input-type": "email" } satisfies ComponentJson<"TextInput", "7.3">;
 * // In a Form, fields have no "init-value" and no "error-message":
 * const phone = { type: "TextInput", name: "phone", label: "Phone" } satisfies ComponentJson<"TextInput", "7.3", "form">;
 * ```
 * @see Meta's page: Components.
 */
export type ComponentJson<
  Type extends ComponentType,
  InVersion extends AnyVersion = NewestVersion,
  At extends ComponentPlace = "layout",
> = { [One in Type]: Standing<One, InVersion, At> }[Type];

/**
 * Any component that may stand in a place, told apart by `type`. Meta's page: Components.
 *
 * @example
 * ```ts
 * import type { AnyComponentJson } from "@flows/builder";
 * const isText = ({ type }: AnyComponentJson<"7.3">) => type.startsWith("Text");
 * ```
 */
export type AnyComponentJson<InVersion extends AnyVersion = NewestVersion, At extends ComponentPlace = "layout"> = {
  [One in ComponentType]: Standing<One, InVersion, At>;
}[ComponentType];
