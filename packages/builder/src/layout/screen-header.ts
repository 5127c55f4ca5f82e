import { dataField } from "../data-field.ts";
import { describeArgument } from "../describe-argument.ts";
import type { DataFieldJson } from "../json/index.ts";
import type { Dynamic } from "../types/reference.ts";

/**
 * What a screen is, but for its layout.
 *
 * @example
 * ```ts
 * import { screen } from "@flows/builder";
 * screen("DETAILS", { title: "Details", data: { name: "Ada" }, refreshOnBack: true }).textBody(({ data }) => data.name);
 * //=> { "type": "string", "__example__": "Ada" }
 * ```
 */
export interface ScreenOptions<Data, Terminal extends boolean, RefreshOnBack extends boolean> {
  /** The title at the top of the screen. */
  readonly title: Dynamic<string>;
  /** The data that the screen receives, by example: it gives the type, the schema and the `__example__`. */
  readonly data?: Data | undefined;
  /** Says that the flow may end here, where no footer completes. Default: derived. */
  readonly terminal?: Terminal | undefined;
  /** For a terminal screen: whether ending here counts as success. Default: true. */
  readonly success?: boolean | undefined;
  /** Whether the endpoint is asked when the user comes back to the screen before. Endpoint flows only. Default: false. */
  readonly refreshOnBack?: RefreshOnBack | undefined;
}

/** The header that screens with the same id have in common. */
export class ScreenHeader {
  readonly id: string;
  readonly options: ScreenOptions<unknown, boolean, boolean>;
  /** The data model, if there is one. */
  readonly data: Readonly<Record<string, DataFieldJson>> | undefined;

  constructor(id: string, options: ScreenOptions<unknown, boolean, boolean>) {
    if (typeof options !== "object" || options === null)
      throw new TypeError(
        `screen(${describeArgument(id)}, …) takes options with a title, and this is ${describeArgument(options)}`,
      );
    this.id = id;
    this.options = options;
    const examples = Object.entries((options.data ?? {}) as Record<string, unknown>);
    const fields = examples.map(([name, example]) => [name, dataField(example, name)]);
    this.data = fields.length === 0 ? undefined : Object.fromEntries(fields);
  }
}
