import { invalidParameter } from "../graph/error.ts";
import { Collection } from "./collection.ts";
import type { StoredFlow } from "./flow-record.ts";

/** Flows, whose names are unique in their account. */
export class FlowCollection extends Collection<StoredFlow> {
  readonly #byName = new Map<string, StoredFlow>();

  override add<Added extends StoredFlow>(flow: Added): Added {
    this.checkName(flow.wabaId, flow.name);
    this.#byName.set(keyOf(flow.wabaId, flow.name), flow);
    return super.add(flow);
  }

  /** The account's flow of that name. */
  named(wabaId: string, name: string): StoredFlow | undefined {
    return this.#byName.get(keyOf(wabaId, name));
  }

  /** @throws {GraphError} 100, if another flow of the account has the name. */
  checkName(wabaId: string, name: string, except?: StoredFlow): void {
    const other = this.named(wabaId, name);
    if (other === undefined || other === except) return;
    throw invalidParameter(`Flow name is not unique: the account has a flow '${name}' already.`);
  }

  rename(flow: StoredFlow, name: string): void {
    this.checkName(flow.wabaId, name, flow);
    this.#byName.delete(keyOf(flow.wabaId, flow.name));
    flow.name = name;
    this.#byName.set(keyOf(flow.wabaId, name), flow);
  }

  override delete(id: string): void {
    const flow = this.find(id);
    if (flow !== undefined) this.#byName.delete(keyOf(flow.wabaId, flow.name));
    super.delete(id);
  }

  override replace(flows: readonly StoredFlow[]): void {
    this.#byName.clear();
    super.replace(flows);
  }
}

function keyOf(wabaId: string, name: string): string {
  return `${wabaId}/${name}`;
}
