import type { ComponentType } from "./components/table.ts";
import type { DataField } from "./data.ts";
import type { Version } from "./versions.ts";

/** A component as Flow JSON holds it. */
export interface ComponentJson {
  readonly type: ComponentType;
  readonly [Property: string]: unknown;
}

/** A screen as Flow JSON holds it. Meta's page: Flow JSON, Screens. */
export interface ScreenJson {
  readonly id: string;
  readonly title: string;
  readonly terminal?: boolean;
  readonly success?: boolean;
  readonly refresh_on_back?: boolean;
  readonly data?: Readonly<Record<string, DataField>>;
  readonly layout: { readonly type: "SingleColumnLayout"; readonly children: readonly ComponentJson[] };
}

/** A Flow JSON document. Meta's page: Flow JSON, Top-level properties. */
export interface FlowJson {
  readonly version: Version;
  readonly data_api_version?: string;
  readonly routing_model?: Readonly<Record<string, readonly string[]>>;
  readonly screens: readonly ScreenJson[];
}
