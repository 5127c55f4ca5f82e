import { complete, defineFlow, screen } from "@flows/builder";
import { describe, expect, test, vi } from "vitest";
import { DeployError, type DeployFlow, FlowsError, InvalidCallError } from "../src/index.ts";
import { emulated } from "./emulated.ts";

const flow = defineFlow({ version: "7.3" }, [
  screen("BYE", { title: "Bye" }).textBody("Bye").footer("Done", complete()),
]);
const survey: DeployFlow = { name: "Survey", flow, categories: ["SURVEY"] };

describe("deploy", () => {
  test("creates, and changes nothing the second time", async () => {
    const { client, emulator } = await emulated();
    const first = await client.flows.deploy(survey);
    expect(first).toMatchObject({ status: 200, usage: {} });
    expect(first.data).toEqual({
      id: expect.any(String),
      name: "Survey",
      steps: ["create"],
      status: "DRAFT",
      validation_errors: [],
    });
    const before = emulator.revision;
    const second = await client.flows.deploy(survey);
    expect(second.data).toEqual({ ...first.data, steps: [] });
    expect(emulator.revision).toBe(before);
  });

  test("publishes when asked, once", async () => {
    const { client } = await emulated();
    const { data } = await client.flows.deploy({ ...survey, publish: true });
    expect(data).toMatchObject({ steps: ["create", "publish"], status: "PUBLISHED" });
    expect((await client.flows.deploy({ ...survey, publish: true })).data.steps).toEqual([]);
    expect((await client.flows.get(data.id)).data.status).toBe("PUBLISHED");
  });

  test.each<[change: Partial<DeployFlow>, steps: string[]]>([
    [{ categories: ["OTHER", "SURVEY"] }, ["updateMetadata"]],
    [{ endpointUri: "https://flows.example.org" }, ["updateMetadata"]],
    [{ applicationId: 555 }, ["updateMetadata"]],
    [{ flow: { ...flow.build(), screens: [] } }, ["updateJson"]],
    [{ flow: "not JSON" }, ["updateJson"]],
    [{ flow: JSON.stringify(flow.build()) }, []],
    [{ flow: Object.fromEntries(Object.entries(flow.build()).toReversed()) }, []],
    [{ categories: ["OTHER"], publish: true }, ["updateMetadata", "publish"]],
  ])("with %o, only what differs", async (change, steps) => {
    const { client } = await emulated();
    const { data: first } = await client.flows.deploy(survey);
    const { data: second } = await client.flows.deploy({ ...survey, ...change });
    expect(second).toMatchObject({ id: first.id, steps });
    expect((await client.flows.deploy({ ...survey, ...change })).data.steps).toEqual([]);
  });

  test.each<[wanted: string, is: string, steps: string[]]>([
    ["https://flows.example.org", "https://flows.example.org/", []],
    ["https://Flows.Example.org:443/a b", "https://flows.example.org/a%20b", []],
    ["https://flows.example.org/a", "https://flows.example.org/a/", ["updateMetadata"]],
    ["https://flows.example.org/a", "https://flows.example.org/A", ["updateMetadata"]],
  ])("an endpoint at %s is compared with %s as a URL", async (endpointUri, is, steps) => {
    const existing = {
      wabaId: "100",
      name: "Survey",
      categories: ["SURVEY"],
      flowJson: flow,
      endpointUri: is,
    } as const;
    const { client } = await emulated({ flows: [existing] });
    expect((await client.flows.deploy({ ...survey, endpointUri })).data.steps).toEqual(steps);
  });

  test("a category that is named twice is one", async () => {
    const existing = { wabaId: "100", name: "Survey", categories: ["OTHER", "SURVEY"], flowJson: flow } as const;
    const { client } = await emulated({ flows: [existing] });
    const { data } = await client.flows.deploy({ ...survey, categories: ["SURVEY", "OTHER", "SURVEY"] });
    expect(data.steps).toEqual([]);
  });

  test("a published flow that differs becomes a draft, and says so", async () => {
    const { client } = await emulated();
    await client.flows.deploy({ ...survey, publish: true });
    const { data } = await client.flows.deploy({ ...survey, categories: ["OTHER"] });
    expect(data).toMatchObject({ steps: ["updateMetadata"], status: "DRAFT" });
  });

  test("with validation errors it reports them, and does not publish", async () => {
    const { client } = await emulated();
    const wrong = { ...survey, flow: { version: "7.3" }, publish: true };
    const { data } = await client.flows.deploy(wrong);
    expect(data).toMatchObject({
      steps: ["create"],
      status: "DRAFT",
      warning: "The flow was not published: correct its validation_errors first.",
    });
    expect(data.validation_errors.length).toBeGreaterThan(0);
    const again = await client.flows.deploy(wrong);
    expect(again.data).toEqual({ ...data, steps: [] });
  });

  test("a draft without Flow JSON gets it", async () => {
    const { client } = await emulated();
    await client.flows.create({ name: "Survey", categories: ["SURVEY"] });
    expect((await client.flows.deploy(survey)).data.steps).toEqual(["updateJson"]);
  });

  test("it refuses a deprecated flow, says why, and touches nothing", async () => {
    const { client, emulator } = await emulated();
    const { data } = await client.flows.deploy({ ...survey, publish: true });
    await client.flows.deprecate(data.id);
    const before = emulator.revision;
    const error = await client.flows.deploy([{ ...survey, name: "New" }, survey]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeployError);
    expect(error).toMatchObject({ flowId: data.id, status: "DEPRECATED" });
    expect((error as Error).message).toContain("Create or deploy it under another name");
    expect(emulator.revision).toBe(before);
  });

  test.each<[what: string, change: Partial<DeployFlow>]>([
    ["metadata", { categories: ["OTHER"] }],
    ["Flow JSON", { flow: { ...flow.build(), screens: [] } }],
  ])(
    "a blocked flow whose %s differs ends with its state and Graph's refusal, and is left as it is",
    async (_, change) => {
      const { client, emulator } = await emulated();
      const { data } = await client.flows.deploy({ ...survey, publish: true });
      emulator.flows.block(data.id);
      const before = emulator.revision;
      const error = await client.flows.deploy({ ...survey, ...change }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(DeployError);
      expect(error).toMatchObject({
        flowId: data.id,
        status: "BLOCKED",
        message: `'Survey' (${data.id}) can't be changed. The flow is blocked: it is neither opened nor sent, nor can it be published. Mend its endpoint: Meta raises the flow again, from BLOCKED over THROTTLED to PUBLISHED, while it is healthy.`,
        cause: { name: "FlowStateError", code: 139001 },
      });
      expect(emulator.revision).toBe(before);
    },
  );

  test.each<[state: "block" | "throttle", status: string, warning: string]>([
    [
      "block",
      "BLOCKED",
      "The flow is blocked: it is neither opened nor sent, nor can it be published. Mend its endpoint",
    ],
    ["throttle", "THROTTLED", "The flow is throttled: at most 10 messages an hour are sent. Mend its endpoint"],
  ])(
    "a flow that nothing differs of, and that is in the state of %s, comes with a warning",
    async (state, status, warning) => {
      const { client, emulator } = await emulated();
      const { data } = await client.flows.deploy({ ...survey, publish: true });
      expect(data).not.toHaveProperty("warning");
      emulator.flows[state](data.id);
      const { data: again } = await client.flows.deploy({ ...survey, publish: true });
      expect(again).toMatchObject({ steps: [], status, warning: expect.stringContaining(warning) });
    },
  );

  test("a throttled flow that differs becomes a draft, and is published again where asked", async () => {
    const { client, emulator } = await emulated();
    const { data } = await client.flows.deploy({ ...survey, publish: true });
    emulator.flows.throttle(data.id);
    const changed = await client.flows.deploy({ ...survey, categories: ["OTHER"], publish: true });
    expect(changed.data).toMatchObject({ steps: ["updateMetadata", "publish"] });
  });

  test("what Graph refuses for another reason ends with that", async () => {
    const { client, emulator } = await emulated();
    await client.flows.deploy({ ...survey, publish: true });
    emulator.faults.fail(139001, { method: "POST" });
    const error = await client.flows.deploy({ ...survey, categories: ["OTHER"] }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "FlowStateError", code: 139001 });
  });

  test("after a create whose answer was lost, it goes on with that flow", async () => {
    const { client, emulator } = await emulated();
    emulator.faults.drop({ when: "after", method: "POST" });
    await expect(client.flows.deploy(survey)).rejects.toThrow("failed before a whole answer came");
    expect((await client.flows.deploy({ ...survey, publish: true })).data.steps).toEqual(["publish"]);
    expect((await client.flows.list()).data.data).toHaveLength(1);
  });

  test("many end at the first that fails, and go on there when it is done again", async () => {
    const { client, emulator } = await emulated();
    const onProgress = vi.fn();
    const flows = ["A", "B", "C"].map((name) => ({ ...survey, name }));
    const told = () => onProgress.mock.calls.map(([{ flow: deployed }]) => [deployed.name, deployed.steps]);
    const failed = client.flows.deploy(flows, {
      onProgress: (progress) => {
        onProgress(progress);
        if (progress.done === 1) emulator.faults.fail(139000, { method: "POST", path: "/flows" });
      },
    });
    await expect(failed).rejects.toMatchObject({ code: 139000 });
    expect(told()).toEqual([["A", ["create"]]]);
    onProgress.mockClear();
    await client.flows.deploy(flows, { onProgress });
    expect(told()).toEqual([
      ["A", []],
      ["B", ["create"]],
      ["C", ["create"]],
    ]);
  });

  test("many, with progress, among more flows than a page holds", async () => {
    const { client, emulator } = await emulated();
    for (let index = 0; index < 130; index += 1) emulator.flows.add({ wabaId: "100", name: `Old ${index}` });
    const onProgress = vi.fn();
    const flows = ["A", "B", "Old 129"].map((name) => ({ ...survey, name }));
    const { data } = await client.flows.deploy(flows, { onProgress });
    expect(data.map(({ name, steps }) => [name, steps])).toEqual([
      ["A", ["create"]],
      ["B", ["create"]],
      ["Old 129", ["updateMetadata", "updateJson"]],
    ]);
    expect(onProgress.mock.calls.map(([{ done, total, flow: deployed }]) => [done, total, deployed.name])).toEqual([
      [1, 3, "A"],
      [2, 3, "B"],
      [3, 3, "Old 129"],
    ]);
  });

  test.each<[why: string, name: string, second: Partial<DeployFlow>]>([
    ["the API fails", "FlowsApiError", {}],
    ["the flow is deprecated", "DeployError", { name: "Old" }],
    ["a parameter is wrong", "InvalidCallError", { categories: [] }],
    [
      "the flow has mistakes",
      "FlowBuildError",
      { flow: defineFlow({ version: "7.3" }, [screen("A", { title: "A" }).footer("".trim(), complete())]) },
    ],
  ])("which of several flows failed is told where %s", async (_, name, second) => {
    const old = { wabaId: "100", name: "Old", flowJson: flow, status: "DEPRECATED" } as const;
    const { client, emulator } = await emulated({ flows: [old] });
    const onProgress = () => emulator.faults.fail(131016, { method: "POST" });
    const flows = [survey, { ...survey, name: "Second", ...second }];
    const thrown = await client.flows.deploy(flows, { onProgress }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name, flowName: flows[1]?.name });
  });

  test("what fails without being about one flow names none", async () => {
    const { client, emulator } = await emulated();
    emulator.faults.fail(190, { method: "GET" });
    const thrown = await client.flows.deploy([survey]).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(FlowsError);
    expect((thrown as FlowsError).flowName).toBeUndefined();
  });

  test.each<[sentence: string, flows: readonly DeployFlow[]]>([
    ["nothing to deploy", []],
    ["two flows have the name 'Survey'", [survey, survey]],
    ["flow is missing", [{ ...survey, flow: undefined as never }]],
    ["flow is no flow, filled object or text", [{ ...survey, flow: [] }]],
    ["categories has 'GAMES', which is none of", [survey, { ...survey, name: "B", categories: ["GAMES" as "OTHER"] }]],
  ])("%s is said before any request", async (sentence, flows) => {
    const { client, emulator } = await emulated();
    const error = await client.flows.deploy(flows).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidCallError);
    expect((error as Error).message).toContain(sentence);
    expect(emulator.requests).toHaveLength(0);
  });
});
