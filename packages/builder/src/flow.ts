import type { DataApiVersion } from "./data-api-versions.ts";
import { describeArgument } from "./describe-argument.ts";
import type { AnyOptions, BuildOptions, FlowOptions } from "./flow-options.ts";
import { FlowValue } from "./flow-value.ts";
import type { AnyFlowJson, FlowJsonByVersion } from "./json/index.ts";
import { Layout } from "./layout/layout.ts";
import type { FlowTypeError } from "./type-error.ts";
import type { AnyScreen } from "./types/blocks.ts";
import type { CheckedScreens } from "./types/checked-screens.ts";
import type { Finding } from "./validate/index.ts";
import type { Version } from "./versions.ts";

export declare const screensOf: unique symbol;

/**
 * Any flow.
 *
 * @example
 * ```ts
 * import { type AnyFlow, formatFindings } from "@flows/builder";
 * const warningsOf = (flow: AnyFlow) => formatFindings(flow.validate(), JSON.stringify(flow, null, 2));
 * ```
 */
export interface AnyFlow {
  readonly [screensOf]: readonly AnyScreen[];
  /**
   * Emits the Flow JSON.
   *
   * @param options Severities by rule, as of `validate`.
   * @throws {FlowBuildError} With everything that Meta would refuse.
   */
  build(options?: BuildOptions): AnyFlowJson;
  /**
   * Everything that `build()` looks at, warnings too: documented limits that Meta does not enforce, and likely mistakes that pass.
   *
   * @param options Severities by rule, as of `validate`.
   */
  validate(options?: BuildOptions): Finding[];
  /** The Flow JSON without validating it, to look at with `JSON.stringify(flow)`; upload what `build()` returns. */
  toJSON(): AnyFlowJson;
}

/**
 * A flow: its screens in the order people see them.
 *
 * @example
 * ```ts
 * import { complete, defineFlow, screen } from "@flows/builder";
 * const flow = defineFlow({ version: "7.3" }, [screen("BYE", { title: "Bye" }).footer("Done", complete())]);
 * const text = JSON.stringify(flow.build(), null, 2);
 * ```
 */
export interface Flow<Screens extends readonly AnyScreen[], InVersion extends Version> extends AnyFlow {
  readonly [screensOf]: Screens;
  build(options?: BuildOptions): FlowJsonByVersion[InVersion];
  toJSON(): FlowJsonByVersion[InVersion];
}

/**
 * Makes a flow of screens, in the order people see them. `routing_model` and `terminal` are derived.
 *
 * @param options The Flow JSON version, and whether there is an endpoint.
 * @param screens The layouts, at least one that completes; 1 to 100.
 * @returns The flow. What is wrong with it, `build()` and `validate()` say.
 * @throws {TypeError} If the options are no object, or the screens no list of screens.
 * @example
 * ```ts
 * import { complete, defineFlow, screen } from "@flows/builder";
 * const flow = defineFlow({ version: "7.3" }, [screen("BYE", { title: "Bye" }).textBody("See you").footer("Done", complete({}))]);
 * flow.build();
 * ```
 * @see Meta's page: Flow JSON, Top-level properties.
 */
export function defineFlow<
  const InVersion extends Version,
  const Screens extends readonly AnyScreen[],
  const Endpoint extends boolean = false,
  const DataApi extends DataApiVersion = never,
>(
  options: FlowOptions<InVersion, Endpoint, DataApi, Screens[number]["id"]>,
  screens: Screens extends readonly []
    ? Screens & FlowTypeError<"a flow has at least one screen">
    : CheckedScreens<Screens, InVersion, [DataApi] extends [never] ? Endpoint : true>,
): Flow<Screens, InVersion> {
  const given: unknown = options;
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError(
      `defineFlow takes options with a version, then the screens; this is ${describeArgument(given)}`,
    );
  const layouts: unknown = screens;
  if (!Array.isArray(layouts))
    throw new TypeError(`defineFlow takes a list of screens, and this is ${describeArgument(layouts)}`);
  for (const layout of layouts)
    if (!(layout instanceof Layout))
      throw new TypeError(
        `a flow is made of screens, and this is ${describeArgument(layout)}${layout ? "" : "; spread one that may be missing: ...(condition ? [screen] : [])"}`,
      );
  return new FlowValue(options as AnyOptions, layouts) as never;
}
