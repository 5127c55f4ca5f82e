import { complete, defineFlow, FlowBuildError, screen } from "@flows/builder";
import { describe, expect, test } from "vitest";
import DefaultExport, { FlowsConnectionError, InvalidCallError, NotFoundError, WhatsApp } from "../src/index.ts";
import { failure } from "./failure.ts";
import { recorder } from "./recorder.ts";

function connect(...answers: Parameters<typeof recorder>) {
  const { requests, fetch } = recorder(...answers);
  return { requests, client: new WhatsApp({ accessToken: "secret", wabaId: 100, phoneNumberId: "200", fetch }) };
}

test("the default export is the same class, and ids may be numbers or strings", () => {
  expect(DefaultExport).toBe(WhatsApp);
  expect(new DefaultExport({ accessToken: "x", wabaId: "1", phoneNumberId: 2 })).toBeInstanceOf(WhatsApp);
});

describe("each method sends what the API takes", () => {
  const flowJson = { version: "7.3", screens: [] };
  test.each([
    [
      "create",
      (c: WhatsApp) => c.flows.create({ name: "A", categories: ["OTHER"] }),
      "POST /v26.0/100/flows",
      '{"name":"A","categories":["OTHER"]}',
    ],
    [
      "create with JSON as text",
      (c: WhatsApp) => c.flows.create({ name: "A", categories: ["OTHER"], flowJson: "{}", publish: true }),
      "POST /v26.0/100/flows",
      '{"name":"A","categories":["OTHER"],"flow_json":"{}","publish":true}',
    ],
    [
      "updateMetadata",
      (c: WhatsApp) => c.flows.updateMetadata(7, { name: "B", endpointUri: "https://e.x" }),
      "POST /v26.0/7",
      '{"name":"B","endpoint_uri":"https://e.x"}',
    ],
    ["get", (c: WhatsApp) => c.flows.get("7", { fields: ["id", "status"] }), "GET /v26.0/7?fields=id%2Cstatus", ""],
    ["publish", (c: WhatsApp) => c.flows.publish(7), "POST /v26.0/7/publish", ""],
    ["deprecate", (c: WhatsApp) => c.flows.deprecate("7"), "POST /v26.0/7/deprecate", ""],
    ["delete", (c: WhatsApp) => c.flows.delete("7"), "DELETE /v26.0/7", ""],
    ["getAssets", (c: WhatsApp) => c.flows.getAssets("7"), "GET /v26.0/7/assets", ""],
    [
      "migrate",
      (c: WhatsApp) => c.flows.migrate({ sourceWabaId: 1, destinationWabaId: 2, sourceFlowNames: ["A"] }),
      "POST /v26.0/2/migrate_flows",
      '{"source_waba_id":"1","source_flow_names":["A"]}',
    ],
  ] as const)("%s", async (_, call, line, body) => {
    const { client, requests } = connect();
    const result = await call(client);
    expect(result).toMatchObject({ data: { success: true }, status: 200 });
    const [request] = requests;
    expect(`${request?.method} ${request?.url.pathname}${request?.url.search}`).toBe(line);
    expect(request?.body).toBe(body);
    expect(request?.headers.get("authorization")).toBe("Bearer secret");
  });

  test.each([
    ["an object", flowJson],
    ["a flow", { build: () => flowJson }],
    ["text", JSON.stringify(flowJson, null, 2)],
  ])("updateJson with %s uploads a file flow.json", async (_, given) => {
    const { client, requests } = connect();
    await client.flows.updateJson("7", given);
    const body = requests[0]?.body ?? "";
    expect(body).toContain('name="file"; filename="flow.json"');
    expect(body).toContain("FLOW_JSON");
    expect(body).toContain(JSON.stringify(flowJson, null, 2));
  });

  test("getPreviewUrl adds its parameters to the link", async () => {
    const { client, requests } = connect(() =>
      Response.json({ id: "7", preview: { preview_url: "https://p.x/?token=t", expires_at: "" } }),
    );
    const { data } = await client.flows.getPreviewUrl(7, {
      invalidate: true,
      interactive: true,
      flowToken: "f 1+1",
      customData: { a: 1 },
      endpointUrl: "https://e.x",
    });
    expect(requests[0]?.url.searchParams.get("fields")).toBe("preview.invalidate(true)");
    // As a URI has it, not as a form.
    expect(data.preview.preview_url).toContain("flow_token=f%201%2B1");
    expect(Object.fromEntries(new URL(data.preview.preview_url).searchParams)).toEqual({
      token: "t",
      interactive: "true",
      flow_token: "f 1+1",
      custom_data: '{"a":1}',
      endpoint_url: "https://e.x",
    });
  });
});

test("list is a page when awaited, and every flow of all pages when iterated", async () => {
  const page = (id: string, next?: string) => () =>
    Response.json({ data: [{ id }], paging: { cursors: { after: id }, ...(next !== undefined && { next }) } });
  const { client } = connect(page("1", "https://next"), page("2"));
  const ids: string[] = [];
  for await (const { id } of client.flows.list()) ids.push(id);
  expect(ids).toEqual(["1", "2"]);
  const one = connect(page("1", "https://next"));
  expect((await one.client.flows.list({ limit: 1 })).data.data).toHaveLength(1);
  expect(one.requests[0]?.url.searchParams.get("limit")).toBe("1");
});

describe("list", () => {
  const answer = (body: object) => () => Response.json(body);

  test("starts at a cursor, asks for fields, and reads the cursor from the link where it stands nowhere else", async () => {
    const { client, requests } = connect(
      answer({ data: [{ id: "1" }], paging: { next: "https://graph.facebook.com/v26.0/100/flows?after=two" } }),
      answer({ data: [] }),
    );
    for await (const _ of client.flows.list({ after: "one", limit: 5, fields: ["id"] }));
    expect(requests.map(({ url }) => url.search)).toEqual([
      "?limit=5&after=one&fields=id",
      "?limit=5&after=two&fields=id",
    ]);
  });

  test("asks once, however often it is awaited, and not at all before", async () => {
    const { client, requests } = connect(answer({ data: [] }));
    const list = client.flows.list();
    expect(requests).toHaveLength(0);
    await list;
    const { data, status, headers } = await list;
    expect(data).toEqual({ data: [] });
    expect(status).toBe(200);
    expect(headers).toBeInstanceOf(Headers);
    expect(requests).toHaveLength(1);
  });

  test("goes on behind an empty page, and ends where the pages lead in a circle", async () => {
    const { client, requests } = connect(answer({ data: [], paging: { next: "https://n", cursors: { after: "x" } } }));
    const iterate = async () => {
      for await (const _ of client.flows.list());
    };
    expect(await failure(iterate())).toBeInstanceOf(FlowsConnectionError);
    expect(requests).toHaveLength(2);
  });

  test("says so where no list came", async () => {
    const { client } = connect(answer({ success: true }));
    expect(await failure(client.flows.list()[Symbol.asyncIterator]().next())).toBeInstanceOf(FlowsConnectionError);
  });

  test("fails where it is caught", async () => {
    const { client } = connect(() => new Response("<html>"));
    expect(await client.flows.list().catch((error: Error) => error.name)).toBe("FlowsConnectionError");
    let ended = false;
    const list = client.flows.list().finally(() => {
      ended = true;
    });
    expect((await failure(list)).name).toBe("FlowsConnectionError");
    expect(ended).toBe(true);
  });
});

describe("downloadJson", () => {
  const asset = (download_url: string) => () =>
    Response.json({ data: [{ name: "flow.json", asset_type: "FLOW_JSON", download_url }] });

  test("reads the link among the assets, without the token", async () => {
    const { client, requests } = connect(asset("https://cdn.example.org/f?oh=1"), () =>
      Response.json({ version: "7.3", screens: [] }),
    );
    expect((await client.flows.downloadJson(7)).data).toEqual({ version: "7.3", screens: [] });
    expect(requests.map(({ url }) => url.href)).toEqual([
      "https://graph.facebook.com/v26.0/7/assets",
      "https://cdn.example.org/f?oh=1",
    ]);
    expect(requests[1]?.headers.get("authorization")).toBeNull();
  });

  test("says that there is none yet", async () => {
    const error = await failure(connect(() => Response.json({ data: [] })).client.flows.downloadJson(7));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).toContain("updateJson");
  });

  test("does not show the link, which holds its own secret", async () => {
    const { client } = connect(asset("https://cdn.example.org/f?oh=hidden"), () => new Response("x", { status: 403 }));
    const error = await failure(client.flows.downloadJson(7));
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain("hidden");
  });
});

test("getPreviewUrl says so where no link came", async () => {
  const { client } = connect(() => Response.json({ id: "7" }));
  expect(await failure(client.flows.getPreviewUrl(7))).toBeInstanceOf(FlowsConnectionError);
});

test("create with a flow sends its JSON over several lines", async () => {
  const { client, requests } = connect();
  const flow = { build: () => ({ version: "7.3", screens: [] }) };
  await client.flows.create({ name: "A", categories: ["OTHER"], flowJson: flow, endpointUri: "https://e.x" });
  expect(JSON.parse(requests[0]?.body ?? "")).toEqual({
    name: "A",
    categories: ["OTHER"],
    flow_json: JSON.stringify({ version: "7.3", screens: [] }, null, 2),
    endpoint_uri: "https://e.x",
  });
});

describe("what can't succeed is refused before any request", () => {
  test.each([
    [
      "an empty name",
      (c: WhatsApp) => c.flows.create({ name: " ", categories: ["OTHER"] }),
      "name is empty; pass a text that is not empty",
    ],
    [
      "an unknown category",
      (c: WhatsApp) => c.flows.create({ name: "A", categories: ["GAMES" as "OTHER"] }),
      "categories has 'GAMES', which is none of",
    ],
    ["no category", (c: WhatsApp) => c.flows.create({ name: "A", categories: [] }), "categories is no list, or empty"],
    [
      "publishing nothing",
      (c: WhatsApp) => c.flows.create({ name: "A", categories: ["OTHER"], publish: true as never }),
      "publish needs flowJson",
    ],
    [
      "publishing a copy",
      (c: WhatsApp) => c.flows.create({ name: "A", categories: ["OTHER"], publish: true as never, cloneFlowId: 1 }),
      "publish needs flowJson",
    ],
    [
      "an empty new name",
      (c: WhatsApp) => c.flows.updateMetadata(1, { name: "" }),
      "name is empty; pass a text that is not empty",
    ],
    [
      "no new category",
      (c: WhatsApp) => c.flows.updateMetadata(1, { categories: [] }),
      "categories is no list, or empty",
    ],
    [
      "clone with JSON",
      (c: WhatsApp) => c.flows.create({ name: "A", categories: ["OTHER"], flowJson: "{}", cloneFlowId: 1 as never }),
      "exclude each other",
    ],
    ["flowJson as bytes", (c: WhatsApp) => c.flows.updateJson(1, new TextEncoder().encode("{}")), "its JSON as text"],
    ["flowJson not awaited", (c: WhatsApp) => c.flows.updateJson(1, Promise.resolve({})), "awaited"],
    ["a list as flowJson", (c: WhatsApp) => c.flows.updateJson(1, []), "no flow, filled object or text"],
    [
      "flowJson that is none",
      (c: WhatsApp) => c.flows.updateJson(1, 7 as unknown as string),
      "no flow, filled object or text",
    ],
    ["flowJson that is not JSON", (c: WhatsApp) => c.flows.updateJson(1, { version: 7n }), "can't be written as JSON"],
    ["an id that is none", (c: WhatsApp) => c.flows.publish("../me"), "the flow's id is '../me'; pass the digits"],
  ] as const)("%s", async (_, call, message) => {
    const { client, requests } = connect();
    await expect(call(client)).rejects.toThrow(message);
    await expect(call(client)).rejects.toBeInstanceOf(InvalidCallError);
    expect(requests).toHaveLength(0);
  });

  test("a flow with mistakes, in the builder's words", async () => {
    const name: string = "guest";
    const twice = defineFlow({ version: "7.3" }, [
      screen("START", { title: "Start" })
        .textInput(name, { label: "Guest" })
        .textInput(name, { label: "Guest" })
        .footer("Done", complete()),
    ]);
    const { client, requests } = connect();
    for (const call of [
      client.flows.create({ name: "A", categories: ["OTHER"], flowJson: twice }),
      client.flows.updateJson(1, twice),
      client.flows.deploy({ name: "A", categories: ["OTHER"], flow: twice }),
    ])
      await expect(call).rejects.toBeInstanceOf(FlowBuildError);
    expect(requests).toHaveLength(0);
  });

  test("a client without a token or an account", () => {
    expect(() => new WhatsApp({ accessToken: "", wabaId: "1" })).toThrow("accessToken is missing");
    expect(() => new WhatsApp({ accessToken: "x", wabaId: "abc" })).toThrow("wabaId is 'abc'");
  });
});
