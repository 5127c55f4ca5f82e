import type { FlowRecord } from "./flow-record.ts";
import { invalidParameter, unknownObject } from "./graph-error.ts";

/** The flows of all accounts. */
export class Store {
  #flows = new Map<string, FlowRecord>();
  #ids = 0;

  /** A flow that is not there yet gets a new id. */
  add(flow: Omit<FlowRecord, "id">): FlowRecord {
    this.checkName(flow.wabaId, flow.name);
    this.#ids += 1;
    const record = { ...flow, id: String(1_000_000_000_000 + this.#ids) };
    this.#flows.set(record.id, record);
    return record;
  }

  /** @throws {GraphError} 100 with subcode 33, if there is none. */
  get(id: string, method: string): FlowRecord {
    const flow = this.#flows.get(id);
    if (flow === undefined) throw unknownObject(method, id);
    return flow;
  }

  find(id: string): FlowRecord | undefined {
    return this.#flows.get(id);
  }

  of(wabaId: string): FlowRecord[] {
    return [...this.#flows.values()].filter((flow) => flow.wabaId === wabaId);
  }

  delete(id: string): void {
    this.#flows.delete(id);
  }

  /** @throws {GraphError} 100, if another flow of the account has the name. */
  checkName(wabaId: string, name: string, except?: string): void {
    if (this.of(wabaId).some((flow) => flow.name === name && flow.id !== except)) {
      throw invalidParameter(`Flow name is not unique: the account has a flow '${name}' already.`);
    }
  }

  /** Everything, as JSON keeps it. */
  snapshot(): Snapshot {
    return { ids: this.#ids, flows: structuredClone([...this.#flows.values()]) };
  }

  restore({ ids, flows }: Snapshot): void {
    this.#ids = ids;
    this.#flows = new Map(structuredClone(flows).map((flow) => [flow.id, flow]));
  }
}

/** What a store held. */
export interface Snapshot {
  readonly ids: number;
  readonly flows: readonly FlowRecord[];
}
