import type { DATA_API_VERSIONS, DataApiVersion } from "./data-api-versions.ts";
import type { DataApiOf } from "./json/index.ts";
import type { FlowTypeError } from "./type-error.ts";
import type { ValidateOptions } from "./validate/index.ts";
import type { Version } from "./versions.ts";

/**
 * What a flow is, but for its screens.
 *
 * @example
 * ```ts
 * import { complete, defineFlow, screen } from "@flows/builder";
 * defineFlow({ version: "7.3", endpoint: true }, [screen("BYE", { title: "Bye" }).footer("Done", complete())]);
 * //=> "3.0"
 * ```
 */
export interface FlowOptions<
  InVersion extends Version,
  Endpoint extends boolean,
  DataApi extends DataApiVersion,
  Id extends string,
> {
  /** The Flow JSON version, 5.1 or newer. */
  readonly version: InVersion;
  /** Whether the flow has an endpoint that `dataExchange` talks to. Default: false, or true with a `dataApiVersion`. */
  readonly endpoint?: Endpoint | undefined;
  /** The Data API version of an endpoint flow; 4.0 needs Flow JSON 7.3. Default: 3.0. */
  readonly dataApiVersion?: DataApi extends DataApiOf<InVersion>
    ? DataApi
    : FlowTypeError<`Data API ${DataApi} needs Flow JSON ${(typeof DATA_API_VERSIONS)[DataApi]}; this flow is ${InVersion}`>;
  /**
   * Where screens lead, by screen, in place of what is derived: for edges that only the server knows, and for a routing model
   * without an endpoint.
   */
  readonly routes?: { readonly [From in Id]?: readonly Id[] | undefined } | undefined;
}

/** The options of any flow. */
export type AnyOptions = FlowOptions<Version, boolean, DataApiVersion, string>;

/**
 * What `build` takes.
 *
 * @example
 * ```ts
 * import type { AnyFlow, BuildOptions } from "@flows/builder";
 * const options: BuildOptions = { severities: { "text-too-long": "error" } };
 * const strictly = (flow: AnyFlow) => flow.build(options);
 * ```
 */
export type BuildOptions = Pick<ValidateOptions, "severities">;
