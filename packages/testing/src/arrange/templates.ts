import type { TemplateRecord } from "../state/records.ts";
import type { Store } from "../state/store.ts";

/** The templates of an emulator, past its API: what Meta's review does to them. */
export class Templates {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Lets a template pass its review, so that it can be sent. */
  approve(id: string): void {
    this.#set(id, "APPROVED");
  }

  /** Lets a template fail its review. */
  reject(id: string): void {
    this.#set(id, "REJECTED");
  }

  /** Pauses a template for its quality: sending it gives 132015. */
  pause(id: string): void {
    this.#set(id, "PAUSED");
  }

  /** Disables a template for its quality: sending it gives 132016. */
  disable(id: string): void {
    this.#set(id, "DISABLED");
  }

  #set(id: string, status: TemplateRecord["status"]): void {
    const template = this.#store.templates.find(id);
    if (template === undefined) throw new RangeError(`The emulator has no template '${id}'.`);
    template.status = status;
    this.#store.revision += 1;
  }
}
