import type { DATA_API_VERSIONS, DataApiVersion } from "../data-api-versions.ts";
import type { FlowTypeError } from "../type-error.ts";
import type { AnyVersion, NewestVersion, UpTo } from "../versions.ts";
import type { ScreenJson } from "./screen.ts";

/** The Data API versions that a document of a version may name. */
export type DataApiOf<InVersion extends AnyVersion> = {
  [Version in DataApiVersion]: (typeof DATA_API_VERSIONS)[Version] extends UpTo<InVersion> ? Version : never;
}[DataApiVersion];

/**
 * A Flow JSON document, exactly as its version has it: an unknown property, one newer than the version, a missing one, a wrong
 * literal and a component or an action in a wrong place are compile errors. What types don't see, `validate` does.
 *
 * @example
 * ```ts
 * import type { FlowJson } from "@flows/builder";
 * const flow = {
 *   version: "7.3",
 *   screens: [
 *     {
 *       id: "BYE",
 *       title: "Bye",
 *       terminal: true,
 *       layout: {
 *         type: "SingleColumnLayout",
 *         children: [{ type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: {} } }],
 *       },
 *     },
 *   ],
 * } satisfies FlowJson<"7.3">;
 * ```
 * @see Meta's page: Flow JSON, Top-level properties.
 */
export interface FlowJson<InVersion extends AnyVersion = NewestVersion> {
  readonly version: InVersion;
  /** The Data API version of a flow with an endpoint. */
  readonly data_api_version?: DataApiOf<InVersion>;
  /** Which screens each screen may lead to; required of a flow with an endpoint. */
  readonly routing_model?: { readonly [Screen in string]: readonly string[] };
  /** The endpoint's URL, up to Flow JSON 2.1. */
  readonly data_channel_uri?: InVersion extends "2.1"
    ? string
    : FlowTypeError<"gone since Flow JSON 3.0; set the endpoint's URL through the API">;
  /** 1 to 100, in the order people see them. */
  readonly screens: readonly ScreenJson<InVersion>[];
}

/**
 * The documents, by version.
 *
 * @example
 * ```ts
 * import type { FlowJsonByVersion } from "@flows/builder";
 * const versionOf = (flow: FlowJsonByVersion["6.0" | "7.3"]) => flow.version;
 * ```
 */
export type FlowJsonByVersion = { [InVersion in AnyVersion]: FlowJson<InVersion> };

/**
 * A Flow JSON document of any version.
 *
 * @example
 * ```ts
 * import type { AnyFlowJson } from "@flows/builder";
 * const idsOf = (flow: AnyFlowJson) => flow.screens.map(({ id }) => id);
 * ```
 */
export type AnyFlowJson = FlowJsonByVersion[AnyVersion];
