import type { DataOf } from "./actions.ts";
import type { AnyScreen } from "./chain.ts";
import { describeArgument } from "./describe-argument.ts";
import { type Emitted, emitScreen } from "./emit.ts";
import { FlowBuildError } from "./flow-build-error.ts";
import { flowFindings } from "./flow-findings.ts";
import type { AnyFlowJson, DataApiOf, FlowJsonByVersion } from "./json/index.ts";
import { Layout } from "./layout.ts";
import { destinations, routingModel } from "./routing.ts";
import type { FlowTypeError } from "./type-error.ts";
import type { EffectsOf } from "./types/blocks.ts";
import type { CheckedScreens } from "./types/checked-screens.ts";
import type { Completes, Sends } from "./types/effects.ts";
import { type Finding, type ValidateOptions, validate } from "./validate/index.ts";
import type { Json } from "./value-printer.ts";
import { type DATA_API_VERSIONS, type DataApiVersion, DEFAULT_DATA_API, type Version } from "./versions.ts";

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

type AnyOptions = FlowOptions<Version, boolean, DataApiVersion, string>;

declare const screensOf: unique symbol;

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

type ScreensOf<Of extends AnyFlow> = Of[typeof screensOf];
type AnswerOf<Effect> =
  Effect extends Completes<infer Payload>
    ? Payload
    : Effect extends Sends<unknown, infer Next>
      ? "SUCCESS" extends Next
        ? Record<string, unknown>
        : never
      : never;

/**
 * What a flow sends to the business when it is completed.
 *
 * @example
 * ```ts
 * import { type Answer, complete, defineFlow, screen } from "@flows/builder";
 * const rate = screen("RATE", { title: "Rate us" })
 *   .textInput("comment", { label: "Comment" })
 *   .footer("Send", ({ form }) => complete({ comment: form.comment }));
 * const flow = defineFlow({ version: "7.3" }, [rate]);
 * const answer: Answer<typeof flow> = { comment: "Great" };
 * ```
 */
export type Answer<Of extends AnyFlow> = AnswerOf<EffectsOf<ScreensOf<Of>[number]>>;

/**
 * The ids of a flow's screens.
 *
 * @example
 * ```ts
 * import { complete, defineFlow, screen, type ScreenIdOf } from "@flows/builder";
 * const flow = defineFlow({ version: "7.3" }, [screen("BYE", { title: "Bye" }).footer("Done", complete())]);
 * const id: ScreenIdOf<typeof flow> = "BYE";
 * ```
 */
export type ScreenIdOf<Of extends AnyFlow> = ScreensOf<Of>[number]["id"];

/**
 * The id of the screen that a flow opens with.
 *
 * @example
 * ```ts
 * import { complete, defineFlow, type FirstScreenIdOf, screen } from "@flows/builder";
 * const flow = defineFlow({ version: "7.3" }, [screen("BYE", { title: "Bye" }).footer("Done", complete())]);
 * const id: FirstScreenIdOf<typeof flow> = "BYE";
 * ```
 */
export type FirstScreenIdOf<Of extends AnyFlow> = ScreensOf<Of>[0]["id"];

/**
 * The data that a screen of a flow receives.
 *
 * @example
 * ```ts
 * import { complete, defineFlow, screen, type ScreenDataOf } from "@flows/builder";
 * const bye = screen("BYE", { title: "Bye", data: { name: "Ada" } });
 * const flow = defineFlow({ version: "7.3" }, [bye.textBody(({ data }) => data.name).footer("Done", complete())]);
 * const data: ScreenDataOf<typeof flow, "BYE"> = { name: "Grace" };
 * ```
 */
export type ScreenDataOf<Of extends AnyFlow, Id extends string> = DataOf<
  Extract<ScreensOf<Of>[number], { readonly id: Id }>
>;

/** A flow at run time. Each call emits anew, so that what it returns is the caller's own. */
class FlowValue {
  readonly #options: AnyOptions;
  readonly #screens: readonly Layout[];

  constructor(options: AnyOptions, screens: readonly Layout[]) {
    this.#options = options;
    this.#screens = [...screens];
  }

  get [Symbol.toStringTag](): string {
    return "flow";
  }

  build(options: BuildOptions = {}): Json {
    const screens = this.#emit();
    const json = this.#assemble(screens);
    const errors = find(screens, json, options).filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new FlowBuildError(errors, json);
    return json;
  }

  validate(options: BuildOptions = {}): Finding[] {
    const screens = this.#emit();
    return find(screens, this.#assemble(screens), options);
  }

  toJSON(): Json {
    return this.#assemble(this.#emit());
  }

  #emit(): Emitted[] {
    return this.#screens.map((layout) => emitScreen(layout, this.#options.version));
  }

  #assemble(screens: readonly Emitted[]): Json {
    // An option that nobody knows is kept, so that the validator names it.
    const { version, endpoint, dataApiVersion, routes, ...unknown } = this.#options;
    const json: Json = { version };
    const hasEndpoint = endpoint === true || dataApiVersion !== undefined;
    if (hasEndpoint) json.data_api_version = dataApiVersion ?? DEFAULT_DATA_API;
    if (hasEndpoint || routes !== undefined)
      json.routing_model = {
        ...(hasEndpoint && routingModel(screens.map(({ layout, actions }) => destinations(layout.id, actions)))),
        ...structuredClone(routes),
      };
    json.screens = screens.map((screen) => screen.json);
    return Object.assign(json, unknown);
  }
}

function find(screens: readonly Emitted[], json: Json, options: BuildOptions): Finding[] {
  return [...flowFindings(screens, json, options.severities), ...validate(json, options)];
}

/**
 * Makes a flow of screens, in the order people see them. `routing_model` and `terminal` are derived.
 *
 * @param options The Flow JSON version, and whether there is an endpoint.
 * @param screens The layouts, at least one that completes; 1 to 100.
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
  const Screens extends readonly AnyScreen[] | [],
  const Endpoint extends boolean = false,
  const DataApi extends DataApiVersion = never,
>(
  options: FlowOptions<InVersion, Endpoint, DataApi, Screens[number]["id"]>,
  screens: Screens extends readonly []
    ? Screens & FlowTypeError<"a flow has at least one screen">
    : Screens extends readonly AnyScreen[]
      ? CheckedScreens<Screens, InVersion, [DataApi] extends [never] ? Endpoint : true>
      : Screens,
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
