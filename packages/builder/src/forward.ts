import { describeArgument } from "./describe-argument.ts";
import type { FieldType, FieldTypes } from "./field-types.ts";
import { Layout } from "./layout/layout.ts";
import type { ScreenHeader } from "./layout/screen-header.ts";
import type { Header } from "./links/places.ts";
import type { Promises } from "./types/effects.ts";
import type { Refs } from "./types/reference.ts";

type Declared<Fields extends Readonly<Record<string, FieldType>>> = {
  -readonly [Name in keyof Fields]: FieldTypes[Fields[Name]];
};

/**
 * A header whose fields are known before its layout.
 *
 * @example
 * ```ts
 * import { forward, screen } from "@flows/builder";
 * const details = forward(screen("DETAILS", { title: "Details" }), { form: { email: "string" } });
 * screen("SUMMARY", { title: "Summary" }).textBody(details.form.email);
 * //=> { "type": "TextBody", "text": "${screen.DETAILS.form.email}" }
 * ```
 */
export type Forward<Id extends string, Data, Fields, Effects> = Header<Id, Data, Effects | Promises<Fields>> & {
  /** The fields that the layout will have. */
  readonly form: Refs<Fields>;
};

class ForwardLayout extends Layout {
  readonly #claims: Readonly<Record<string, FieldType>>;

  constructor(header: ScreenHeader, claims: Readonly<Record<string, FieldType>>) {
    super(header);
    this.#claims = claims;
  }

  override claims(): Readonly<Record<string, FieldType>> {
    return this.#claims;
  }
}

/**
 * The fields of a screen that is laid out later, for screens that read them before.
 *
 * Lay the screen out from the result, and the compiler checks that it has the fields; `build()` checks it in any case.
 *
 * @param header The screen, not laid out yet.
 * @param declared `form`: its fields, each with the word for its type.
 * @returns The header, which has the fields in `form`.
 * @throws {TypeError} If the header is no screen, or `form` is missing.
 * @example
 * ```ts
 * import { complete, forward, navigate, screen } from "@flows/builder";
 * const details = forward(screen("DETAILS", { title: "Details" }), { form: { email: "string" } });
 * const summary = screen("SUMMARY", { title: "Summary" })
 *   .textBody(details.form.email)
 *   .footer("Done", complete({ email: details.form.email }));
 * details.textInput("email", { label: "E-mail" }).footer("Next", navigate(summary));
 * ```
 */
export function forward<Id extends string, Data, Effects, const Fields extends Readonly<Record<string, FieldType>>>(
  header: Header<Id, Data, Effects>,
  declared: { readonly form: Fields },
): Forward<Id, Data, Declared<Fields>, Effects> {
  const layout: unknown = header;
  if (!(layout instanceof Layout))
    throw new TypeError(`forward takes a screen, and this is ${describeArgument(layout)}`);
  if (typeof declared?.form !== "object" || declared.form === null)
    throw new TypeError(
      `forward takes the fields as { form: { email: "string" } }, and this is ${describeArgument(declared)}`,
    );
  return new ForwardLayout(layout.header, declared.form) as never;
}
