import type { Category } from "@flows/builder";
import { addFlow } from "../flows/create.ts";
import { setLiveState } from "../flows/lifecycle.ts";
import type { FlowState } from "../state/flow-record.ts";
import type { TemplateComponent } from "../state/records.ts";
import type { World } from "../world.ts";

/** What an emulator holds at first. */
export interface Seed {
  /** Accounts that have exactly what they are given: publishing in them needs all that it needs at Meta. */
  readonly accounts?: readonly AccountSeed[];
  readonly flows?: readonly FlowSeed[];
}

/** An account. */
export interface AccountSeed {
  readonly id: string;
  readonly name?: string;
  /** Default: none. */
  readonly phoneNumbers?: readonly PhoneNumberSeed[];
  /** Templates are approved. */
  readonly templates?: readonly TemplateSeed[];
  /** The apps that get its webhooks. Default: none. */
  readonly subscribedApps?: readonly string[];
  /** Whether the business passed its verification. Default: true. */
  readonly verified?: boolean;
  /** `RESTRICTED` lets it neither create nor publish (139000). Default: `GOOD`. */
  readonly standing?: "GOOD" | "RESTRICTED";
}

/** A phone number. */
export interface PhoneNumberSeed {
  readonly id: string;
  readonly displayPhoneNumber?: string;
  readonly verifiedName?: string;
  /** Whether it is registered with the Cloud API. Default: true. */
  readonly registered?: boolean;
  /** The PEM of the key that was uploaded. Default: none. */
  readonly publicKey?: string;
  /** Default: `VALID` with a key. */
  readonly signatureStatus?: "VALID" | "MISMATCH";
  /** Fields that are answered as they stand here, under Graph's names: any others, or these in place of the emulator's. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** A template. */
export interface TemplateSeed {
  readonly name: string;
  readonly language: string;
  readonly category?: string;
  readonly components: readonly TemplateComponent[];
}

/** A flow. */
export interface FlowSeed {
  /** Default: a new one. */
  readonly id?: string;
  readonly wabaId: string;
  readonly name: string;
  /** Default: OTHER. */
  readonly categories?: readonly Category[];
  /** A flow, a built flow, any object, or text. Default: none yet. */
  readonly flowJson?: string | object | { build(): object };
  /** Default: DRAFT. */
  readonly status?: FlowState;
  readonly endpointUri?: string;
  readonly applicationId?: string;
  /** Whether its endpoint answers the health check. Default: true. */
  readonly endpointAvailable?: boolean;
}

/** Puts a seed into an emulator. */
export function plant({ accounts = [], flows = [] }: Seed, world: World): void {
  for (const account of accounts) plantAccount(account, world);
  for (const flow of flows) plantFlow(flow, world);
}

function plantAccount(account: AccountSeed, { store }: World): void {
  const { id, name, verified, standing, phoneNumbers = [], templates = [], subscribedApps = [] } = account;
  checkNew(store.accountOf(id), `account ${id}`);
  store.addAccount({
    id,
    seeded: true,
    ...(name !== undefined && { name }),
    verified: verified ?? true,
    standing: standing ?? "GOOD",
    subscriptions: subscribedApps.map((applicationId) => ({ applicationId, overrideCallbackUri: undefined })),
  });
  for (const number of phoneNumbers) {
    checkNew(store.accountOf(number.id), `phone number ${number.id}`);
    const signatureStatus = number.signatureStatus ?? (number.publicKey === undefined ? "MISMATCH" : "VALID");
    store.addPhoneNumber({ ...number, wabaId: id, seeded: true, signatureStatus });
  }
  for (const template of templates)
    store.templates.add({ category: "MARKETING", ...template, ...store.next(), wabaId: id, status: "APPROVED" });
}

/** Adds a flow in the state that is wanted, whatever stands around it. */
export function plantFlow(seed: FlowSeed, world: World): string {
  const { id, wabaId, name, categories, flowJson, status = "DRAFT", ...rest } = seed;
  if (id !== undefined) checkNew(world.store.accountOf(id), `flow ${id}`);
  if (world.store.isStrict && world.store.findAccount(wabaId) === undefined)
    throw new RangeError(
      `The flow '${name}' is of account ${wabaId}, which a strict emulator must be given: add it to accounts.`,
    );
  if (world.store.flows.named(wabaId, name) !== undefined)
    throw new RangeError(`Account ${wabaId} has a flow '${name}' already: in an account each name is there once.`);
  world.store.account(wabaId, "POST");
  const json = jsonText(flowJson);
  const flow = addFlow(world, {
    ...rest,
    ...(id !== undefined && { id }),
    wabaId,
    name,
    categories: categories ?? ["OTHER"],
    ...(json !== undefined && { flowJson: json }),
  });
  if (status === "DRAFT") return flow.id;
  flow.live = { json: json ?? "{}", state: "PUBLISHED", sent: [] };
  flow.status = status === "DEPRECATED" ? "DEPRECATED" : "PUBLISHED";
  if (status === "THROTTLED" || status === "BLOCKED") setLiveState(flow, status, world);
  return flow.id;
}

function jsonText(flowJson: FlowSeed["flowJson"]): string | undefined {
  if (flowJson === undefined || typeof flowJson === "string") return flowJson;
  const document = "build" in flowJson && typeof flowJson.build === "function" ? flowJson.build() : flowJson;
  return JSON.stringify(document, null, 2);
}

function checkNew(taken: string | undefined, what: string): void {
  if (taken !== undefined) throw new RangeError(`The seed has ${what} twice: an id names one thing.`);
}
