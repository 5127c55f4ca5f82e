import { unknownObject } from "../graph/error.ts";
import { Collection } from "./collection.ts";
import { FlowCollection } from "./flow-collection.ts";
import type { FlowRecord, StoredFlow } from "./flow-record.ts";
import type { AccountRecord, MediaRecord, PhoneNumberRecord, TemplateRecord } from "./records.ts";

/** The app that calls come from, unless the token says otherwise. */
export const DEFAULT_APPLICATION = "1088800000000001";

/** Where numbers wait that were used before any account was. */
const NO_ACCOUNT = "0";

const FIRST_ID = 1_000_000_000_000_000;

/** Everything that an emulator keeps. */
export class Store {
  readonly flows = new FlowCollection();
  readonly phoneNumbers = new Collection<PhoneNumberRecord>();
  readonly templates = new Collection<TemplateRecord>();
  readonly media = new Collection<MediaRecord>();
  /** Grows with every change. */
  revision = 0;
  readonly #accounts = new Map<string, AccountRecord>();
  /** Whether accounts and numbers have to be given. */
  readonly isStrict: boolean;
  #sequence = 0;

  constructor({ strict }: { readonly strict: boolean }) {
    this.isStrict = strict;
  }

  /** An id that nothing has yet, and the place in lists that goes with it. */
  next(): { readonly id: string; readonly order: number } {
    this.#sequence += 1;
    const id = String(FIRST_ID + this.#sequence);
    return this.#isTaken(id) ? this.next() : { id, order: this.#sequence };
  }

  /** @throws {GraphError} 100 with subcode 33, if there is none. */
  flow(id: string, method: string): StoredFlow {
    const flow = this.flows.find(id);
    if (flow === undefined) throw unknownObject(method, id);
    return flow;
  }

  /** An account; one that was not seen before comes to be, unless the emulator is strict. */
  account(id: string, method: string): AccountRecord {
    const known = this.#accounts.get(id);
    if (known !== undefined) return known;
    if (this.isStrict || this.#isTaken(id)) throw unknownObject(method, id);
    return this.addAccount({ id, seeded: false });
  }

  findAccount(id: string): AccountRecord | undefined {
    return this.#accounts.get(id);
  }

  addAccount(account: Pick<AccountRecord, "id" | "seeded"> & Partial<AccountRecord>): AccountRecord {
    const subscriptions = account.seeded
      ? []
      : [{ applicationId: DEFAULT_APPLICATION, overrideCallbackUri: undefined }];
    const usual = { name: `Account ${account.id}`, standing: "GOOD", verified: true, subscriptions } as const;
    const record: AccountRecord = { ...usual, subscriptions, ...account, order: this.next().order };
    this.#accounts.set(record.id, record);
    this.revision += 1;
    if (!record.seeded)
      for (const { id } of [...this.phoneNumbers.of(NO_ACCOUNT)]) this.phoneNumber(id, "GET", record.id);
    return record;
  }

  /** The numbers of an account; one that came to be on first use has at least one. */
  numbersOf(account: AccountRecord): readonly PhoneNumberRecord[] {
    if (!account.seeded && this.phoneNumbers.of(account.id).length === 0)
      this.addPhoneNumber({ id: this.next().id, wabaId: account.id });
    return this.phoneNumbers.of(account.id);
  }

  /**
   * A number; one that was not seen before comes to be, unless the emulator is strict.
   *
   * @param wabaId The account that a number joins which was not seeded. Default: where it is; at first, the newest account.
   */
  phoneNumber(id: string, method: string, wabaId?: string): PhoneNumberRecord {
    const known = this.phoneNumbers.find(id);
    if (known === undefined && (this.isStrict || this.#isTaken(id))) throw unknownObject(method, id);
    if (known === undefined)
      return this.addPhoneNumber({ id, wabaId: wabaId ?? [...this.#accounts.keys()].at(-1) ?? NO_ACCOUNT });
    if (known.seeded || wabaId === undefined || wabaId === known.wabaId) return known;
    this.phoneNumbers.delete(id);
    return this.addPhoneNumber({ ...known, wabaId });
  }

  addPhoneNumber(number: Pick<PhoneNumberRecord, "id" | "wabaId"> & Partial<PhoneNumberRecord>): PhoneNumberRecord {
    const { order } = this.next();
    this.revision += 1;
    return this.phoneNumbers.add({
      displayPhoneNumber: `+1 555-${String(1_000_000 + order).slice(0, 3)}-${String(10_000 + order).slice(-4)}`,
      verifiedName: `Number ${number.id}`,
      registered: true,
      publicKey: undefined,
      signatureStatus: "MISMATCH",
      seeded: false,
      ...number,
      order,
    });
  }

  /** The account that an object belongs to, or is. */
  accountOf(id: string): string | undefined {
    const owned = this.flows.find(id) ?? this.phoneNumbers.find(id) ?? this.templates.find(id) ?? this.media.find(id);
    return owned?.wabaId ?? this.#accounts.get(id)?.id;
  }

  #isTaken(id: string): boolean {
    return this.accountOf(id) !== undefined;
  }

  snapshot(): StoreState {
    return structuredClone({
      sequence: this.#sequence,
      accounts: [...this.#accounts.values()],
      flows: this.flows.all(),
      phoneNumbers: this.phoneNumbers.all(),
      templates: this.templates.all(),
      media: this.media.all(),
    });
  }

  restore(state: StoreState): void {
    const { sequence, accounts, flows, phoneNumbers, templates, media } = structuredClone(state);
    this.#sequence = sequence;
    this.#accounts.clear();
    for (const account of accounts) this.#accounts.set(account.id, account);
    this.flows.replace(flows as readonly StoredFlow[]);
    this.phoneNumbers.replace(phoneNumbers);
    this.templates.replace(templates);
    this.media.replace(media);
    this.revision += 1;
  }
}

/** What a store held, as JSON keeps it. */
export interface StoreState {
  readonly sequence: number;
  readonly accounts: readonly AccountRecord[];
  readonly flows: readonly FlowRecord[];
  readonly phoneNumbers: readonly PhoneNumberRecord[];
  readonly templates: readonly TemplateRecord[];
  readonly media: readonly MediaRecord[];
}
