import { describe, expect, test } from "vitest";
import type { AccountSeed, FlowSeed, FlowState } from "../src/index.ts";
import { connect, FAREWELL, uploadOf, WITH_ENDPOINT } from "./connect.ts";

const OLD = FAREWELL.replace("7.3", "2.1");

/** What each call answers in each state: 0 is success. */
const TABLE: readonly (readonly [
  FlowState,
  Record<"update" | "upload" | "publish" | "deprecate" | "delete", number>,
])[] = [
  ["DRAFT", { update: 0, upload: 0, publish: 0, deprecate: 139003, delete: 0 }],
  ["PUBLISHED", { update: 0, upload: 0, publish: 139002, deprecate: 0, delete: 139004 }],
  ["THROTTLED", { update: 0, upload: 0, publish: 139002, deprecate: 0, delete: 139004 }],
  ["BLOCKED", { update: 139001, upload: 139001, publish: 139002, deprecate: 0, delete: 139004 }],
  ["DEPRECATED", { update: 139001, upload: 139001, publish: 139002, deprecate: 139003, delete: 139004 }],
];

describe.each(TABLE)("%s", (status, codes) => {
  test.each(Object.entries(codes))("%s answers %i", async (call, code) => {
    const { send } = connect({ flows: [{ id: "7", wabaId: "1", name: "A", flowJson: FAREWELL, status }] });
    const calls: Record<string, readonly [string, string, object?]> = {
      update: ["POST", "7", { name: "B" }],
      upload: ["POST", "7/assets", uploadOf(FAREWELL)],
      publish: ["POST", "7/publish"],
      deprecate: ["POST", "7/deprecate"],
      delete: ["DELETE", "7"],
    };
    const answer = await send(...(calls[call] ?? ["", ""]));
    expect(answer.body.error?.code ?? 0).toBe(code);
    if (code === 0) expect(answer.body.success).toBe(true);
    else
      expect(answer.body.error).toMatchObject({
        type: "OAuthException",
        is_transient: false,
        error_user_title: expect.any(String),
        error_user_msg: expect.any(String),
        fbtrace_id: expect.any(String),
      });
  });
});

test("an edit of a published flow is a draft; a published draft can be deprecated but not deleted", async () => {
  const { emulator, send } = connect({
    flows: [{ id: "7", wabaId: "1", name: "A", flowJson: FAREWELL, status: "THROTTLED" }],
  });
  await send("POST", "7", { name: "B" });
  expect(emulator.flows.get("7")).toMatchObject({ status: "DRAFT", live: { json: FAREWELL, state: "THROTTLED" } });
  expect((await send("DELETE", "7")).body.error.code).toBe(139004);
  await send("POST", "7/publish");
  expect(emulator.flows.get("7")).toMatchObject({ status: "PUBLISHED", live: { state: "PUBLISHED" } });
});

describe("publishing in a seeded account needs what it needs at Meta", () => {
  const complete: AccountSeed = {
    id: "1",
    phoneNumbers: [{ id: "2", publicKey: "a key" }],
    subscribedApps: ["5"],
  };
  const ready: Partial<FlowSeed> = { flowJson: WITH_ENDPOINT, endpointUri: "https://a.example", applicationId: "5" };
  test.each([
    ["all", complete, ready, undefined, undefined],
    ["no Flow JSON", complete, { flowJson: undefined }, "Publishing Flow with validation errors", undefined],
    ["no number", { ...complete, phoneNumbers: [] }, ready, "No Phone Number connected to WABA", undefined],
    [
      "no URI",
      complete,
      { endpointUri: undefined },
      "Publishing without specifying endpoint_uri is forbidden",
      4233024,
    ],
    ["no app", complete, { applicationId: undefined }, "No Application Connected to the Flow", undefined],
    ["no key", { ...complete, phoneNumbers: [{ id: "2" }] }, ready, "Missing Flows Signed Public Key", 4233012],
    ["endpoint down", complete, { endpointAvailable: false }, "Endpoint Not Available", 4233014],
    [
      "no app subscribed",
      { ...complete, subscribedApps: [] },
      ready,
      "WABA is not subscribed to Flows Webhooks",
      undefined,
    ],
    [
      "an old version",
      complete,
      { flowJson: OLD },
      "Versions in Flow JSON file are not available for publishing",
      undefined,
    ],
    ["restricted", { ...complete, standing: "RESTRICTED" as const }, ready, "Flow publishing failed", 4233020],
  ])("%s", async (_, account, flow, title, subcode) => {
    const { send } = connect({
      strict: true,
      tokens: ["token"],
      accounts: [account],
      flows: [{ id: "7", wabaId: "1", name: "A", ...ready, ...flow } as FlowSeed],
    });
    const { error, success } = (await send("POST", "7/publish")).body;
    expect([success, error?.error_user_title, error?.error_subcode]).toEqual([
      title === undefined ? true : undefined,
      title,
      subcode,
    ]);
    const { health_status } = (await send("GET", "7?fields=health_status")).body;
    expect(health_status.can_send_message).toBe(title === undefined ? "AVAILABLE" : "BLOCKED");
  });

  test("139000 keeps a restricted account from creating", async () => {
    const { send } = connect({ accounts: [{ id: "1", standing: "RESTRICTED" }] });
    const { status, body } = await send("POST", "1/flows", { name: "A", categories: ["OTHER"] });
    expect([status, body.error.code, body.error.error_subcode]).toEqual([400, 139000, 4233020]);
  });
});

test.each([
  ["BLOCKED", "BLOCKED"],
  ["THROTTLED", "LIMITED"],
  ["PUBLISHED", "AVAILABLE"],
] as const)("the health of a %s flow is %s", async (status, health) => {
  const { send } = connect({ flows: [{ id: "7", wabaId: "1", name: "A", flowJson: FAREWELL, status }] });
  const { health_status } = (await send("GET", "7?fields=health_status.phone_number(2)")).body;
  expect(health_status.can_send_message).toBe(health);
  expect(health_status.entities.map(({ entity_type }: { entity_type: string }) => entity_type)).toEqual([
    "FLOW",
    "WABA",
    "BUSINESS",
    "PHONE_NUMBER",
  ]);
});

test("what is wrong around a flow is in the health of each", async () => {
  const { send } = connect({
    accounts: [{ id: "1", verified: false, phoneNumbers: [{ id: "2", registered: false }] }],
    flows: [{ id: "7", wabaId: "1", name: "A", flowJson: WITH_ENDPOINT, applicationId: "5" }],
  });
  const { entities } = (await send("GET", "7?fields=health_status.phone_number(2)")).body.health_status;
  expect(entities).toMatchObject([
    { entity_type: "FLOW", can_send_message: "BLOCKED", errors: [{ error_code: 131000 }, {}, {}] },
    { entity_type: "WABA", can_send_message: "AVAILABLE" },
    { entity_type: "BUSINESS", can_send_message: "LIMITED", errors: [{ error_code: 141010 }] },
    { entity_type: "APP", can_send_message: "LIMITED", additional_info: [expect.stringContaining("subscribed")] },
    { entity_type: "PHONE_NUMBER", can_send_message: "BLOCKED", errors: [{ error_code: 133010 }] },
  ]);
});

describe("create", () => {
  const seed = { flows: [{ id: "7", wabaId: "9", name: "A", flowJson: FAREWELL, endpointUri: "https://a.example" }] };
  test("clones a flow, of another account too", async () => {
    const { emulator, send } = connect(seed);
    const { body } = await send("POST", "1/flows", { name: "A", categories: ["OTHER"], clone_flow_id: "7" });
    expect(emulator.flows.get(body.id)).toMatchObject({
      wabaId: "1",
      flowJson: FAREWELL,
      endpointUri: "https://a.example",
      status: "DRAFT",
    });
  });

  test.each([
    [{ clone_flow_id: "8" }, "does not exist"],
    [{ clone_flow_id: "7", clone_template: "x" }, "Only one clone source"],
    [{ endpoint_uri: "a.example" }, "Invalid Endpoint URI"],
    [{ endpoint_uri: "https://a.example", flow_json: OLD }, "Specify Endpoint Uri in Flow JSON"],
    [{ publish: "yes" }, "boolean"],
    [{ categories: [] }, "at least one"],
    [{ categories: { a: 1 } }, "array"],
    [{ name: "  " }, "name is required"],
  ])("%o is refused", async (change, message) => {
    const { send } = connect(seed);
    const { status, body } = await send("POST", "1/flows", { name: "B", categories: ["OTHER"], ...change });
    expect([status, body.error.code]).toEqual([400, 100]);
    expect(body.error.message).toContain(message);
  });

  test("an endpoint's URI of an old document is set in the document", async () => {
    const { send } = connect({ flows: [{ id: "7", wabaId: "1", name: "A", flowJson: OLD }] });
    const { error } = (await send("POST", "7", { endpoint_uri: "https://a.example" })).body;
    expect([error.code, error.error_user_title]).toEqual([139001, "Specify Endpoint Uri in Flow JSON"]);
  });
});

test("migration keeps what was published published, and copies at most 100", async () => {
  const flows: FlowSeed[] = Array.from({ length: 101 }, (_, index) => ({ wabaId: "1", name: `F${index}` }));
  const { emulator, send } = connect({
    flows: [...flows, { id: "7", wabaId: "1", name: "Live", flowJson: FAREWELL, status: "PUBLISHED" }],
  });
  expect((await send("POST", "2/migrate_flows", { source_waba_id: "1" })).body.error.code).toBe(100);
  const names = ["Live", "F0"];
  const { body } = await send("POST", "2/migrate_flows", { source_waba_id: "1", source_flow_names: names });
  expect(body.migrated_flows.map(({ source_name }: { source_name: string }) => source_name)).toEqual(names);
  const again = await send("POST", "2/migrate_flows", { source_waba_id: "1", source_flow_names: names });
  expect(again.body.failed_flows).toMatchObject([{ error_code: "4233041" }, { error_code: "4233041" }]);
  expect(emulator.flows.list("2")).toMatchObject([
    { name: "Live", status: "PUBLISHED" },
    { name: "F0", status: "DRAFT" },
  ]);
});

test("by the clock, a version is published before it freezes, and refused after", async () => {
  const { emulator, send } = connect({ clock: "2024-10-01" });
  const flow_json = FAREWELL.replace("7.3", "5.0");
  const publish = async (name: string) => {
    const { id } = (await send("POST", "1/flows", { name, categories: ["OTHER"], flow_json })).body;
    return (await send("POST", `${id}/publish`)).body;
  };
  expect(await publish("A")).toEqual({ success: true });
  emulator.clock.set("2026-11-24");
  expect((await publish("B")).error).toMatchObject({
    code: 139002,
    error_user_title: "Versions in Flow JSON file are not available for publishing",
  });
});
