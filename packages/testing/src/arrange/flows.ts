import { setLiveState } from "../flows/lifecycle.ts";
import type { EndpointObservation, FlowRecord, StoredFlow } from "../state/flow-record.ts";
import type { World } from "../world.ts";
import { type FlowSeed, plantFlow } from "./seed.ts";

/** The flows of an emulator, past its API: what Meta does to them, and what a test wants to see. */
export class EmulatedFlows {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** @throws {RangeError} If there is none. */
  get(id: string): FlowRecord {
    return structuredClone(this.#find(id));
  }

  /** The flows of an account, the oldest first. */
  list(wabaId: string): readonly FlowRecord[] {
    return structuredClone([...this.#world.store.flows.of(wabaId)]);
  }

  /** Adds a flow in any state, and gives its id. */
  add(seed: FlowSeed): string {
    return plantFlow(seed, this.#world);
  }

  /** Throttles the published version, as Meta does when its endpoint does badly: ten messages an hour, then 132069. */
  throttle(id: string): void {
    setLiveState(this.#find(id), "THROTTLED", this.#world);
  }

  /** Blocks the published version: it is neither sent (132068) nor changed (139001). */
  block(id: string): void {
    setLiveState(this.#find(id), "BLOCKED", this.#world);
  }

  /** Lets the endpoint do well again, for one step: from blocked to throttled, from throttled to published. */
  recover(id: string): void {
    const flow = this.#find(id);
    setLiveState(flow, flow.live?.state === "BLOCKED" ? "THROTTLED" : "PUBLISHED", this.#world);
  }

  /** Says whether the flow's endpoint answers Meta's health check. */
  setEndpointAvailable(id: string, isAvailable: boolean): void {
    this.#find(id).endpointAvailable = isAvailable;
  }

  /**
   * Says what was seen of the flow's endpoint at a time (default: now); its metrics are read from all that was said.
   *
   * @example
   * ```ts
   * import { createEmulator } from "@flows/testing";
   * const emulator = createEmulator({ flows: [{ id: "7", wabaId: "1", name: "Orders" }] });
   * emulator.flows.observe("7", { requests: 300, errors: { timeout_error: 3 }, latency: { "1": 290, "2": 10 } });
   * ```
   */
  observe(id: string, observation: Omit<EndpointObservation, "at"> & { readonly at?: Date | string }): void {
    const flow = this.#find(id);
    const at = new Date(observation.at ?? this.#world.clock.now()).getTime();
    if (Number.isNaN(at)) throw new RangeError(`An endpoint can't be observed at "${observation.at}": write a date.`);
    flow.observed = [...flow.observed, { ...observation, at }];
  }

  #find(id: string): StoredFlow {
    const flow = this.#world.store.flows.find(id);
    if (flow === undefined) throw new RangeError(`The emulator has no flow '${id}'.`);
    this.#world.store.revision += 1;
    return flow;
  }
}
