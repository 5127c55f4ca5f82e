import type { DataOf } from "./actions.ts";
import type { AnyScreen, EffectsOf } from "./chain.ts";
import { type Emitted, emitScreen } from "./emit.ts";
import { FlowBuildError } from "./flow-build-error.ts";
import type { AnyFlowJson, FlowJsonByVersion } from "./json/index.ts";
import { actionsOf, isTerminal, routingModel } from "./routing.ts";
import { Layout } from "./screen.ts";
import type { CheckedScreens } from "./types/checked-screens.ts";
import type { Completes, Sends } from "./types/effects.ts";
import { type Finding, type ValidateOptions, validate } from "./validate/index.ts";
import type { DataApiVersion, Version } from "./versions.ts";

/** What a flow is, but for its screens. */
export interface FlowOptions<InVersion extends Version, Endpoint extends boolean> {
  /** The Flow JSON version, 5.1 or newer. */
  readonly version: InVersion;
  /** Whether the flow has an endpoint that `dataExchange` talks to. Default: false. */
  readonly endpoint?: Endpoint;
  /** The Data API version of an endpoint flow. Default: 3.0. */
  readonly dataApiVersion?: DataApiVersion;
  /** The routing model of an endpoint flow, where deriving it can't know. */
  readonly routes?: Readonly<Record<string, readonly string[]>>;
}

declare const screensOf: unique symbol;

/** What `build` takes. */
export type BuildOptions = Pick<ValidateOptions, "severities">;

/** Any flow. */
export interface AnyFlow {
  readonly [screensOf]: readonly AnyScreen[];
  /**
   * Emits the Flow JSON.
   *
   * @param options Severities by rule, as of `validate`.
   * @throws {FlowBuildError} With everything that Meta would refuse.
   */
  build(options?: BuildOptions): AnyFlowJson;
}

/** A flow: its screens in the order people see them. */
export interface Flow<Screens extends readonly AnyScreen[], InVersion extends Version> extends AnyFlow {
  readonly [screensOf]: Screens;
  build(options?: BuildOptions): FlowJsonByVersion[InVersion];
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

/** What a flow sends to the business when it is completed. */
export type Answer<Of extends AnyFlow> = AnswerOf<EffectsOf<ScreensOf<Of>[number]>>;

/** The ids of a flow's screens. */
export type ScreenIdOf<Of extends AnyFlow> = ScreensOf<Of>[number]["id"];

/** The id of the screen that a flow opens with. */
export type FirstScreenIdOf<Of extends AnyFlow> = ScreensOf<Of>[0]["id"];

/** The data that a screen of a flow receives. */
export type ScreenDataOf<Of extends AnyFlow, Id extends string> = DataOf<
  Extract<ScreensOf<Of>[number], { readonly id: Id }>
>;

class FlowValue {
  readonly #options: FlowOptions<Version, boolean>;
  readonly #screens: readonly Layout[];

  constructor(options: FlowOptions<Version, boolean>, screens: readonly Layout[]) {
    this.#options = options;
    this.#screens = screens;
  }

  build(options: BuildOptions = {}): Emitted {
    const json = this.#emit();
    const found = [...this.#strangers(), ...validate(json, options)];
    const errors = found.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new FlowBuildError(errors, json);
    return json;
  }

  #emit(): Emitted {
    const { version, endpoint, dataApiVersion, routes } = this.#options;
    const hasEndpoint = endpoint === true || dataApiVersion !== undefined;
    return {
      version,
      ...(hasEndpoint && { data_api_version: dataApiVersion ?? "3.0" }),
      ...((hasEndpoint || routes !== undefined) && { routing_model: routes ?? routingModel(this.#screens) }),
      screens: this.#screens.map((layout) => emitScreen(layout, isTerminal(layout))),
    };
  }

  // A target with the id of a screen, but not made from its header: its data was never checked against the real one.
  #strangers(): Finding[] {
    const headers = new Map(this.#screens.map(({ id, header }) => [id, header]));
    return this.#screens.flatMap((layout, index) =>
      actionsOf(layout)
        .flatMap(({ targets }) => targets)
        .filter(
          (target) => target instanceof Layout && headers.has(target.id) && headers.get(target.id) !== target.header,
        )
        .map(({ id }) => stranger(id, index)),
    );
  }
}

function stranger(id: string, index: number): Finding {
  const nowhere = { line_start: 0, line_end: 0, column_start: 0, column_end: 0 };
  return {
    error: "INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME",
    error_type: "FLOW_JSON_ERROR",
    message: `it leads to another screen '${id}' than the one in the flow; make both from the same screen("${id}", …)`,
    ...nowhere,
    pointers: [{ ...nowhere, path: `screens[${index}]` }],
    rule: "target-identity",
    severity: "error",
    page: "Flow JSON, Actions, navigate",
  };
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
>(
  options: FlowOptions<InVersion, Endpoint>,
  screens: Screens extends readonly []
    ? Screens
    : Screens extends readonly AnyScreen[]
      ? CheckedScreens<Screens, InVersion, Endpoint>
      : Screens,
): Flow<Screens, InVersion> {
  return new FlowValue(options, screens as unknown as readonly Layout[]) as never;
}
