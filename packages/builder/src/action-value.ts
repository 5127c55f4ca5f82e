import type { ActionName } from "./action-name.ts";
import type { AnyTarget } from "./types/target.ts";

/** What an action is at run time. Payloads hold references until `build()` prints them. */
export class ActionValue {
  readonly name: ActionName;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly targets: readonly AnyTarget[];

  constructor(name: ActionName, payload: Readonly<Record<string, unknown>>, targets: readonly AnyTarget[] = []) {
    this.name = name;
    this.payload = payload;
    this.targets = targets;
  }

  get [Symbol.toStringTag](): string {
    return "action";
  }
}
