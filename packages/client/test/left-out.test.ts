import { describe, expect, test } from "vitest";
import { FlowsError, WhatsApp } from "../src/index.ts";

/** A client of an API that answers each path with a body, and leaves out what Graph may leave out. */
function connect(bodies: Readonly<Record<string, object>>): WhatsApp {
  const fetch = async ({ url }: Request) => Response.json(bodies[new URL(url).pathname] ?? { data: [] });
  return new WhatsApp({ accessToken: "secret", wabaId: 1, phoneNumberId: 2, graphVersion: "v26.0", fetch });
}

describe("fields that an answer leaves out", () => {
  const endpoint = { json_version: "7.3", data_api_version: "3.0" };

  test.each<[what: string, flow: object, expected: object]>([
    ["none but a name", {}, { validation: "failed", version: "unknown", endpoint_uri: "skipped", health: "unknown" }],
    [
      "no errors",
      endpoint,
      { validation: "passed", endpoint_uri: "failed", application: "failed", webhooks: "failed" },
    ],
    ["no entities", { health_status: { can_send_message: "AVAILABLE" } }, { health: "passed" }],
  ])("doctor takes a flow of %s", async (_, flow, expected) => {
    const client = connect({
      "/v26.0/7": { id: "7", name: "A", status: "DRAFT", ...flow },
      "/v26.0/1/subscribed_apps": {},
    });
    const { data } = await client.flows.doctor(7);
    const results = Object.fromEntries(data.checks.map(({ name, result }) => [name, result]));
    expect(results).toMatchObject(expected);
  });

  test("deploy takes a flow without errors and categories", async () => {
    const client = connect({
      "/v26.0/1/flows": { data: [{ id: "7", name: "A", status: "DRAFT" }] },
      "/v26.0/7": { success: true, id: "7", status: "DRAFT" },
      "/v26.0/7/assets": { success: true },
      "/v26.0/7/publish": { success: true },
    });
    const { data } = await client.flows.deploy({
      name: "A",
      flow: { version: "7.3" },
      categories: ["OTHER"],
      publish: true,
    });
    expect(data).toEqual({
      id: "7",
      name: "A",
      steps: ["updateMetadata", "updateJson", "publish"],
      status: "PUBLISHED",
      validation_errors: [],
    });
  });
});

describe("an answer of another shape", () => {
  const calls: Readonly<Record<string, (client: WhatsApp) => PromiseLike<unknown>>> = {
    deploy: (client) =>
      client.flows.deploy({ name: "A", flow: { version: "7.3" }, categories: ["OTHER"], publish: true }),
    doctor: (client) => client.flows.doctor(7),
    downloadJson: (client) => client.flows.downloadJson(7),
    getPreviewUrl: (client) => client.flows.getPreviewUrl(7),
    getPublicKey: (client) => client.encryption.getPublicKey(),
    download: (client) => client.media.download(7),
    list: async (client) => {
      for await (const { name } of client.flows.list()) expect(name).not.toBe("B");
    },
  };
  const flow = {
    id: "7",
    name: "A",
    status: "DRAFT",
    categories: null,
    validation_errors: null,
    application: null,
    data_api_version: "3.0",
    preview: null,
    url: 7,
  };
  const entity = { entity_type: "FLOW", id: "7", can_send_message: "BLOCKED", errors: null, additional_info: null };
  const bodies: readonly object[] = [
    {},
    { data: null },
    { data: {} },
    { data: [null] },
    { data: ["7"] },
    { data: [{}] },
    { data: [flow] },
    { data: [{ asset_type: "FLOW_JSON", download_url: 7 }], id: "7" },
    { ...flow, data: [] },
    { ...flow, data: [], health_status: null },
    { ...flow, data: [], health_status: { can_send_message: "BLOCKED", entities: null } },
    { ...flow, data: [], health_status: { can_send_message: "BLOCKED", entities: [null] } },
    { ...flow, data: [], health_status: { can_send_message: "BLOCKED", entities: [entity] } },
  ];

  test.each(Object.entries(calls).flatMap(([name, call]) => bodies.map((body) => [name, body, call] as const)))(
    "%s takes %j, or fails with an error of ours",
    async (_, body, call) => {
      const client = new WhatsApp({
        accessToken: "secret",
        wabaId: 1,
        phoneNumberId: 2,
        retries: 0,
        fetch: async () => Response.json(body),
      });
      const error = await call(client).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error !== undefined) expect(error).toBeInstanceOf(FlowsError);
    },
  );
});
