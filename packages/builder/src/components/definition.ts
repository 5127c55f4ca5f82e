import type { ActionName } from "../action-name.ts";
import type { AnyVersion } from "../versions.ts";

/** What may contain a component. */
export type Container = "layout" | "form" | "if" | "switch";

/** What a field's value is, as `${form.<name>}` yields it. */
export type FieldValue = "string" | "number" | "boolean" | "strings" | "dateOrRange" | "media";

/**
 * What a property holds.
 *
 * `text` is a string or (from 5.1) a list of static strings; `date` and `dates` are `YYYY-MM-DD` (epoch milliseconds before 5.0);
 * `options`, `chips`, `listItems` and `images` are lists whose items `items.ts` describes; `components` and `cases` hold components;
 * `fileMessages` is a text, or texts by the id of a file; `screens`, `layout`, `dataModel`, `routes`, `dataApiVersion` and `screenId` are parts of the document,
 * and `reserved` is one that Meta keeps for itself.
 */
export type PropertyValue =
  | "name"
  | "string"
  | "text"
  | "richText"
  | "pattern"
  | "base64"
  | "boolean"
  | "number"
  | "integer"
  | "enum"
  | "enums"
  | "strings"
  | "date"
  | "dates"
  | "color"
  | "options"
  | "chips"
  | "listItems"
  | "images"
  | "mainContent"
  | "startContent"
  | "endContent"
  | "action"
  | "components"
  | "cases"
  | "condition"
  | "switchValue"
  | "initValues"
  | "errorMessages"
  | "fieldValue"
  | "fileMessages"
  | "screens"
  | "layout"
  | "dataModel"
  | "routes"
  | "screenId"
  | "dataApiVersion"
  | "reserved";

/**
 * Everything known about one property. Keys are camelCase; the JSON name is the same in kebab-case.
 *
 * @example
 * ```ts
 * import { COMPONENTS, type PropertyDefinition } from "@flows/builder";
 * const { label }: Record<string, PropertyDefinition> = COMPONENTS.TextInput.properties;
 * ```
 */
export interface PropertyDefinition {
  readonly value: PropertyValue;
  /** `true`, or the version from which it is required. */
  readonly required?: true | AnyVersion;
  /** The first version that knows the property, when later than the component's. */
  readonly since?: AnyVersion;
  /** The first version that knows it no more. */
  readonly until?: AnyVersion;
  /** Whether a reference (from 6.0 also a nested expression) may stand instead of a literal. */
  readonly dynamic?: true;
  /** The documented length of a text, or of each text in a list, in characters. Meta's validator does not refuse longer ones; WhatsApp cuts them off. */
  readonly maxChars?: number;
  /** The documented size of an image, in KB (1 KB = 1024 bytes), by first version. */
  readonly maxKilobytes?: Partial<Record<AnyVersion, number>>;
  /** Bounds of a number, or of the number of items in a list. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** The most items of a list in which some have an image. Meta only documents it. */
  readonly maximumWithImages?: number;
  /** Whether Meta refuses a list that is too long, and what is no base64; else it only documents it. Numbers are always held to their bounds. */
  readonly enforced?: true;
  /** The property (in camelCase) that this one may not be greater than, and whether Meta refuses it or stays silent. */
  readonly notAbove?: { readonly property: string; readonly enforced: boolean };
  /** The literals of `enum` and `enums`. */
  readonly oneOf?: readonly string[];
  /** The first version from which Meta takes any other text too, which is then warned of. */
  readonly openSince?: AnyVersion;
  /** The actions that may stand here, each with its first version. */
  readonly actions?: { readonly [Name in ActionName]?: AnyVersion };
  /** Whether in range mode (CalendarPicker) the value is an object of `start-date` and `end-date`. */
  readonly ranged?: "both" | "start";
  /** Whether the property belongs to range mode alone. */
  readonly rangeOnly?: true;
  /** What Meta assumes when the property is absent. */
  readonly default?: unknown;
  /** Whether it is refused inside a Form, which has `init-values` and `error-messages` of its own. */
  readonly notInForm?: true;
}

/**
 * Everything known about one component: the types, the emitted JSON, the validator and the documentation read it.
 *
 * @example
 * ```ts
 * import { COMPONENTS, type ComponentDefinition } from "@flows/builder";
 * const fields = Object.values(COMPONENTS).filter(({ field }: ComponentDefinition) => field !== undefined);
 * ```
 */
export interface ComponentDefinition {
  /** Meta's name. */
  readonly type: string;
  /** The first version that knows the component. */
  readonly since: AnyVersion;
  /** Where it may stand, each with the first version. */
  readonly standsIn: { readonly [Place in Container]?: AnyVersion };
  /** The value of its field. Absent: it has none. */
  readonly field?: FieldValue;
  /** How many a screen may hold. */
  readonly maxPerScreen?: number;
  /** How many a Flow may hold. */
  readonly maxPerFlow?: number;
  /** What a link of the chain takes before the options; a component without it has a link of its own. */
  readonly takes?: readonly string[];
  /** Meta's page and section. */
  readonly page: string;
  readonly properties: { readonly [Name in string]: PropertyDefinition };
}

/** A list item, or another object inside a component. */
export interface ItemDefinition {
  readonly since: AnyVersion;
  readonly properties: { readonly [Name in string]: PropertyDefinition };
}
