import { DEFAULT_DATA_API } from "./data-api-versions.ts";
import { type Emitted, emitScreen } from "./emission/emit.ts";
import { flowFindings } from "./emission/flow-findings.ts";
import { destinations, routingModel } from "./emission/routing.ts";
import type { Json } from "./emission/value-printer.ts";
import { FlowBuildError } from "./flow-build-error.ts";
import type { AnyOptions, BuildOptions } from "./flow-options.ts";
import type { Layout } from "./layout/layout.ts";
import { type Finding, validate } from "./validate/index.ts";

/** A flow at run time. Each call emits anew, so that what it returns is the caller's own. */
export class FlowValue {
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
