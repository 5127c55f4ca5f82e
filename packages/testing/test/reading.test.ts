import { describe, expect, test } from "vitest";
import { connect, FAREWELL, WITH_ENDPOINT } from "./connect.ts";

const FLOW = { id: "7", wabaId: "1", name: "A", flowJson: WITH_ENDPOINT, applicationId: "5" };

describe("fields", () => {
  test("with arguments, below each other, and with spaces", async () => {
    const { send } = connect({ clock: "2026-11-24T10:00:00Z", flows: [FLOW] });
    const fields = "id, json_version,data_api_version,whatsapp_business_account{id},application{link},updated_at";
    expect((await send("GET", `7?fields=${encodeURIComponent(fields)}`)).body).toEqual({
      id: "7",
      json_version: "7.3",
      data_api_version: "3.0",
      whatsapp_business_account: { id: "1" },
      application: { link: "https://www.facebook.com/games/?app_id=5", id: "5" },
      updated_at: "2026-11-24T10:00:00+0000",
    });
    expect((await send("GET", "7?fields=updated_at&date_format=U")).body.updated_at).toBe("1795514400");
  });

  test.each(["nme", "name{", "name,,id", "preview.invalidate(true", "name)"])("%s is refused", async (fields) => {
    const { send } = connect({ flows: [FLOW] });
    expect((await send("GET", `7?fields=${fields}`)).body.error).toMatchObject({ code: 100 });
  });

  test("a list that breaks off is told as such", async () => {
    const { send } = connect({ flows: [FLOW] });
    expect((await send("GET", "7?fields=name,")).body.error.message).toContain("a name is missing at the end");
    expect((await send("GET", "7?fields=,name")).body.error.message).toContain('a name is missing at ",name"');
  });

  describe("of what a change answers, and of the flow after it", () => {
    test.each([
      [
        "POST",
        "1/flows?name=B&categories=OTHER&fields=name,status",
        { id: expect.any(String), name: "B", status: "DRAFT" },
      ],
      ["POST", "1/flows?name=B&categories=OTHER&fields=success", { id: expect.any(String), success: true }],
      ["POST", "7?name=B&fields=success,name", { id: "7", success: true, name: "B" }],
      ["POST", "7/publish?fields=status", { id: "7", status: "PUBLISHED" }],
      ["POST", "1/migrate_flows?source_waba_id=5&fields=failed_flows", { failed_flows: [] }],
      ["POST", "2/whatsapp_business_encryption?fields=id", { error: expect.objectContaining({ code: 100 }) }],
      ["POST", "1/subscribed_apps?fields=id", {}],
    ])("%s %s", async (method, path, expected) => {
      const { send } = connect({ flows: [FLOW] });
      expect((await send(method, path)).body).toEqual(expected);
    });

    test.each(["nme", "name{"])("%s is refused before anything is done", async (fields) => {
      const { emulator, send } = connect({ flows: [FLOW] });
      for (const path of ["1/flows?name=B&categories=OTHER", "7/publish?", "7?name=B"])
        expect((await send("POST", `${path}&fields=${fields}`)).body.error).toMatchObject({ code: 100 });
      expect(emulator.flows.list("1")).toMatchObject([{ id: "7", name: "A", status: "DRAFT" }]);
    });
  });

  test("a number that is first named by a flow's health is of the flow's account", async () => {
    const { send } = connect({ flows: [FLOW] });
    await send("GET", "9/flows");
    await send("GET", "7?fields=health_status.phone_number(55)");
    expect((await send("GET", "1/phone_numbers?fields=id")).body.data).toEqual([{ id: "55" }]);
  });

  test("a version alone is no page, but a path that Graph does not have", async () => {
    const { emulator, send } = connect();
    expect((await send("GET", "")).body.error).toMatchObject({ code: 2500 });
    expect((await emulator.fetch("http://x/")).headers.get("content-type")).toContain("text/html");
  });

  test("any version, and none", async () => {
    const { emulator } = connect({ flows: [FLOW] });
    for (const path of ["v13.0/7", "v99.1/7/", "7", "7/"]) {
      const answer = await emulator.fetch(`http://x/${path}?access_token=t&fields=name`);
      expect(await answer.json()).toEqual({ id: "7", name: "A" });
    }
    expect((await emulator.fetch("http://x/version/7?access_token=t")).status).toBe(400);
  });
});

describe("the preview's link", () => {
  test("stays for 30 days, unless it is invalidated", async () => {
    const { emulator, send } = connect({ clock: "2026-11-24T10:00:00Z", flows: [FLOW] });
    const read = async (invalidate = false) =>
      (await send("GET", `7?fields=preview.invalidate(${invalidate})`)).body.preview;
    const first = await read();
    expect(first.expires_at).toBe("2026-12-24T10:00:00+0000");
    emulator.clock.advance(29 * 86_400_000);
    expect(await read()).toEqual(first);
    expect((await emulator.fetch(first.preview_url)).status).toBe(200);
    emulator.clock.advance(2 * 86_400_000);
    expect((await emulator.fetch(first.preview_url)).status).toBe(404);
    const second = await read();
    expect(second.preview_url).not.toBe(first.preview_url);
    const third = await read(true);
    expect((await emulator.fetch(second.preview_url)).status).toBe(404);
    expect((await emulator.fetch(`${third.preview_url}&interactive=true`)).status).toBe(200);
  });

  test("a download's link expires too", async () => {
    const { emulator, send } = connect({ clock: "2026-11-24T10:00:00Z", flows: [FLOW] });
    const { download_url } = (await send("GET", "7/assets")).body.data[0];
    expect(await (await emulator.fetch(download_url)).text()).toBe(WITH_ENDPOINT);
    expect((await emulator.fetch(download_url.replace("oh=", "oh=0"))).status).toBe(403);
    emulator.clock.advance(2 * 86_400_000);
    expect((await emulator.fetch(download_url)).status).toBe(403);
  });
});

test("pages go forth and back, and a cursor outlives its flow", async () => {
  const flows = ["A", "B", "C", "D", "E"].map((name) => ({ id: `7${name.charCodeAt(0)}`, wabaId: "1", name }));
  const { send } = connect({ flows });
  const page = async (query: string) => {
    const { data, paging } = (await send("GET", `1/flows?fields=name&${query}`)).body;
    return { names: data.map(({ name }: { name: string }) => name).join(""), paging };
  };
  const first = await page("limit=2");
  expect(first.names).toBe("AB");
  expect(first.paging.previous).toBeUndefined();
  expect(first.paging.next).not.toContain("token");
  await send("DELETE", "766");
  const second = await page(`limit=2&after=${first.paging.cursors.after}`);
  expect(second.names).toBe("CD");
  const third = await page(new URL(second.paging.next).search.slice(1));
  expect(third.names).toBe("E");
  expect(third.paging.next).toBeUndefined();
  expect((await page(new URL(third.paging.previous).search.slice(1))).names).toBe("CD");
  expect((await send("GET", "1/flows?after=nonsense")).body.error.code).toBe(100);
  expect((await send("GET", "1/flows?limit=0")).body.error.code).toBe(100);
});

describe("metrics", () => {
  const metric = (name: string, rest = "granularity(DAY)") => `7?fields=metric.name(${name}).${rest}`;

  function observed() {
    const connection = connect({ clock: "2026-11-24T12:00:00Z", flows: [FLOW] });
    const { flows } = connection.emulator;
    flows.observe("7", {
      at: "2026-11-22T08:10:00Z",
      requests: 300,
      errors: { timeout_error: 3 },
      latency: { "1": 300 },
    });
    flows.observe("7", { at: "2026-11-22T09:10:00Z", requests: 100, latency: { "1": 90, "10+": 10 } });
    flows.observe("7", { requests: 100, availability: { succeeded: 9, failed: 1 } });
    return connection;
  }

  test.each([
    [
      "ENDPOINT_REQUEST_COUNT",
      "granularity(DAY)",
      [
        ["2026-11-22T00", { value: 400 }],
        ["2026-11-24T00", { value: 100 }],
      ],
    ],
    ["ENDPOINT_REQUEST_COUNT", "granularity(lifetime)", [["2026-11-22T08", { value: 500 }]]],
    [
      "ENDPOINT_REQUEST_COUNT",
      "granularity(HOUR).since(2026-11-22).until(2026-11-22)",
      [
        ["2026-11-22T08", { value: 300 }],
        ["2026-11-22T09", { value: 100 }],
      ],
    ],
    ["ENDPOINT_REQUEST_ERROR", "granularity(LIFETIME)", [["2026-11-22T08", { timeout_error: 3 }]]],
    ["ENDPOINT_REQUEST_ERROR_RATE", "granularity(LIFETIME)", [["2026-11-22T08", { value: 0.006 }]]],
    ["ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL", "granularity(LIFETIME)", [["2026-11-22T08", { "1": 390, "10+": 10 }]]],
    ["ENDPOINT_AVAILABILITY", "granularity(LIFETIME)", [["2026-11-22T08", { succeeded: 9, failed: 1 }]]],
  ])("%s by %s", async (name, rest, points) => {
    const { send } = observed();
    const { data_points } = (await send("GET", metric(name, rest))).body.metric;
    expect(
      data_points.map(({ timestamp, data }: { timestamp: string; data: { key: string; value: number }[] }) => [
        timestamp.slice(0, 13),
        Object.fromEntries(data.map(({ key, value }) => [key, value])),
      ]),
    ).toEqual(points);
  });

  test.each([
    ["NOPE", "granularity(DAY)", 100],
    ["ENDPOINT_REQUEST_COUNT", "granularity(WEEK)", 100],
    ["ENDPOINT_REQUEST_COUNT", "since(2026-11-01)", 100],
    ["ENDPOINT_REQUEST_COUNT", "granularity(HOUR).since(2026-01-01)", 100],
    ["ENDPOINT_REQUEST_COUNT", "granularity(DAY).since(yesterday)", 100],
    ["ENDPOINT_REQUEST_COUNT", "granularity(DAY).since(2026-11-20).until(2026-11-19)", 100],
    ["ENDPOINT_REQUEST_COUNT", "granularity(DAY).since(2026-11-24)", 139006],
  ])("%s by %s is refused with %i", async (name, rest, code) => {
    const { send } = observed();
    expect((await send("GET", metric(name, rest))).body.error.code).toBe(code);
  });
});

test("an object of any kind is read by its id", async () => {
  const { send } = connect({ flows: [{ ...FLOW, flowJson: FAREWELL }] });
  expect((await send("GET", "1")).body).toMatchObject({ id: "1", name: "Account 1" });
  expect((await send("GET", "12345")).body.error).toMatchObject({
    code: 100,
    error_subcode: 33,
    type: "GraphMethodException",
  });
  expect((await send("GET", "7/friends")).body.error.code).toBe(2500);
});
