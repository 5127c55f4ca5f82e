import type { Built } from "../types/blocks.ts";
import type { dataOf, effectsOf, formOf, idOf, Place, placeOf } from "../types/part.ts";
import type { Refs } from "../types/reference.ts";
import type { Refused } from "../types/refused.ts";
import type { Target } from "../types/target.ts";
import type { AddForm, FirstLinks, FormLinks, Links } from "./links.ts";

/** What may be laid out further, by place. */
export interface Places<Id extends string, Data, Form, Effects> {
  screen: Screen<Id, Data, Form, Effects>;
  footedScreen: FootedScreen<Id, Data, Form, Effects>;
  form: FormPart<Data, Form, Effects>;
  footedForm: FootedFormPart<Data, Form, Effects>;
  branch: Branch<Data, Form, Effects>;
  footedBranch: FootedBranch<Data, Form, Effects>;
  case: Case<Data, Form, Effects>;
  footedCase: FootedCase<Data, Form, Effects>;
  fragment: FragmentPart<Data, Form, Effects>;
  footedFragment: FootedFragmentPart<Data, Form, Effects>;
}

/** What follows a link. */
export type Next<At extends Place, Id extends string, Data, Form, Effects> = At extends "screen"
  ? // Where most links stand; to look it up in the table would make a type of each of its rows.
    Screen<Id, Data, Form, Effects>
  : Places<Id, Data, Form, Effects>[At];

interface Part<At extends Place, Id extends string, Data, Form, Effects> extends Links {
  readonly [placeOf]: At;
  readonly [idOf]: Id;
  readonly [dataOf]: Data;
  readonly [formOf]: Form;
  readonly [effectsOf]: Effects;
}

interface ScreenPart<At extends Place, Id extends string, Data, Form, Effects>
  extends Part<At, Id, Data, Form, Effects> {
  readonly id: Id;
  /** The screen's data, for other screens: `details.data.name` prints `${screen.DETAILS.data.name}`. */
  readonly data: Refs<Data>;
  /** Adds a Form; or reads a field from another screen: `details.form.name` prints `${screen.DETAILS.form.name}`. */
  readonly form: Refs<Form> & AddForm;
}

// The variances are written, since inferring them for a callback costs 50,000 instantiations. What most links stand on lists what
// the others have from a base: its members would be copied at every link.

/** A screen that has no footer yet. */
export interface Screen<Id extends string, in out Data, in out Form, in out Effects> extends Links {
  readonly [placeOf]: "screen";
  readonly [idOf]: Id;
  readonly [dataOf]: Data;
  readonly [formOf]: Form;
  readonly [effectsOf]: Effects;
  readonly id: Id;
  /** The screen's data, for other screens: `details.data.name` prints `${screen.DETAILS.data.name}`. */
  readonly data: Refs<Data>;
  /** Adds a Form; or reads a field from another screen: `details.form.name` prints `${screen.DETAILS.form.name}`. */
  readonly form: Refs<Form> & AddForm;

  // Each beside its method, so that a header is a screen, too.
  /** @deprecated Only as the first component of a screen. */
  readonly richText:
    | FirstLinks["richText"]
    | Refused<"RichText stands alone on its screen, and this one has other components">;
  /** @deprecated Only as the first component of a screen. */
  readonly navigationList:
    | FirstLinks["navigationList"]
    | Refused<"NavigationList stands alone on its screen, and this one has other components">;
}

/** A screen that has its footer; more may stand above it. */
export interface FootedScreen<Id extends string, in out Data, in out Form, in out Effects>
  extends ScreenPart<"footedScreen", Id, Data, Form, Effects> {}

/**
 * A screen without components: the header, which is a target as it is.
 *
 * @example
 * ```ts
 * import { complete, type Header } from "@flows/builder";
 * const bye = (header: Header<"BYE", { name: string }, never>) =>
 *   header.textBody(({ data }) => data.name).footer("Done", complete());
 * ```
 */
export interface Header<Id extends string, in out Data, in out Effects>
  extends ScreenPart<"screen", Id, Data, {}, Effects>,
    FirstLinks {}

/** A screen that takes no more components. */
export interface WholeScreen<Id extends string, Data, Form, Effects> extends Target<Id, Data>, Built<Form, Effects> {
  /** The screen's data, for other screens. */
  readonly data: Refs<Data>;
  /** The screen's fields, for other screens. */
  readonly form: Refs<Form>;
}

/** A branch of an If. */
export interface Branch<in out Data, in out Form, in out Effects> extends Links {
  readonly [placeOf]: "branch";
  readonly [idOf]: string;
  readonly [dataOf]: Data;
  readonly [formOf]: Form;
  readonly [effectsOf]: Effects;
}

/** A branch of an If that has the footer. */
export interface FootedBranch<in out Data, in out Form, in out Effects>
  extends Part<"footedBranch", string, Data, Form, Effects> {}

/** A case of a Switch. */
export interface Case<in out Data, in out Form, in out Effects> extends Links {
  readonly [placeOf]: "case";
  readonly [idOf]: string;
  readonly [dataOf]: Data;
  readonly [formOf]: Form;
  readonly [effectsOf]: Effects;
}

/** A case of a Switch that has the footer. */
export interface FootedCase<in out Data, in out Form, in out Effects>
  extends Part<"footedCase", string, Data, Form, Effects> {}

/** The components of a Form. */
export interface FormPart<in out Data, in out Form, in out Effects> extends Links, FormLinks {
  readonly [placeOf]: "form";
  readonly [idOf]: string;
  readonly [dataOf]: Data;
  readonly [formOf]: Form;
  readonly [effectsOf]: Effects;
}

/** The components of a Form that has the footer. */
export interface FootedFormPart<in out Data, in out Form, in out Effects>
  extends Part<"footedForm", string, Data, Form, Effects> {}

/** The components of a fragment, or of a round of `each`. */
export interface FragmentPart<in out Data, in out Form, in out Effects> extends Links {
  readonly [placeOf]: "fragment";
  readonly [idOf]: string;
  readonly [dataOf]: Data;
  readonly [formOf]: Form;
  readonly [effectsOf]: Effects;
}

/** The components of a fragment that has the footer. */
export interface FootedFragmentPart<in out Data, in out Form, in out Effects>
  extends Part<"footedFragment", string, Data, Form, Effects> {}
