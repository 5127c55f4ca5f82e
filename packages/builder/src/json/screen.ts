import type { screenProperties } from "../components/screen.ts";
import type { AnyVersion, NewestVersion } from "../versions.ts";
import type { AnyComponentJson } from "./component.ts";
import type { DataFieldJson } from "./data.ts";
import type { Known } from "./properties.ts";

/**
 * The layout of a screen: a column of components. Meta's page: Flow JSON, Layout.
 *
 * @example
 * ```ts
 * import type { LayoutJson } from "@flows/builder";
 * const layout: LayoutJson<"7.3"> = { type: "SingleColumnLayout", children: [{ type: "TextBody", text: "See you" }] };
 * ```
 */
export interface LayoutJson<InVersion extends AnyVersion = NewestVersion> {
  readonly type: "SingleColumnLayout";
  readonly children: readonly AnyComponentJson<InVersion>[];
}

/**
 * A screen as Flow JSON holds it. Meta's page: Flow JSON, Screens.
 *
 * @example
 * ```ts
 * import type { ScreenJson } from "@flows/builder";
 * const bye: ScreenJson<"7.3"> = {
 *   id: "BYE",
 *   title: "Bye",
 *   layout: { type: "SingleColumnLayout", children: [{ type: "TextBody", text: "See you" }] },
 * };
 * ```
 */
export interface ScreenJson<InVersion extends AnyVersion = NewestVersion> {
  /** Letters and underscores, unique in the flow. */
  readonly id: string;
  readonly title: string;
  /** The data that the screen receives, each field with its schema and an example. */
  readonly data?: { readonly [Name in string]: DataFieldJson };
  /** Whether the flow may end here. Default: false. */
  readonly terminal?: boolean;
  /** Whether ending here is a success; only of terminal screens. Default: true. */
  readonly success?: boolean;
  /** Whether leaving the screen by the back button asks the endpoint. Default: false. */
  readonly refresh_on_back?: boolean;
  /** The names of the fields that the summary of the answer masks. Flow JSON 5.1. */
  readonly sensitive?: Known<"sensitive", typeof screenProperties.sensitive, InVersion, readonly string[]>;
  readonly layout: LayoutJson<InVersion>;
}
