import { type Answer, COMPONENTS, FROZEN, VERSIONS } from "@flows/builder";
import { describe, expect, expectTypeOf, test } from "vitest";
import { fixtures } from "../src/index.ts";
import "../src/vitest.ts";
import { connect } from "./connect.ts";

const { byVersion, ...single } = fixtures.flows;
const flows = [...Object.entries(single), ...Object.entries(byVersion)];

test.each(flows)("%s is valid, and the emulator publishes and shows it", async (name, flow) => {
  expect(flow).toBeValidFlow();
  const { emulator, send } = connect();
  const flow_json = JSON.stringify(flow.build());
  const { body } = await send("POST", "1/flows", { name, categories: ["OTHER"], flow_json, publish: true });
  expect(body.validation_errors).toEqual([]);
  expect(emulator.flows.get(body.id).status).toBe("PUBLISHED");
  const { preview } = (await send("GET", `${body.id}?fields=preview`)).body;
  const page = await (await emulator.fetch(preview.preview_url)).text();
  for (const { title } of flow.build().screens) expect(page).toContain(`<h2>${title}</h2>`);
  expect(page).not.toMatch(/can&#39;t be shown|missing"/);
});

test("there is one of every version that can be published", () => {
  const publishable = VERSIONS.filter((version) => !Object.hasOwn(FROZEN, version));
  expect(Object.keys(byVersion)).toEqual(publishable);
  for (const [version, flow] of Object.entries(byVersion)) expect(flow.build().version).toBe(version);
});

test.each(["6.1", "6.2", "6.3", "7.0", "7.1"] as const)("the one of %s needs that version", (version) => {
  const before = VERSIONS[VERSIONS.indexOf(version) - 1];
  expect({ ...byVersion[version].build(), version: before }).not.toBeValidFlow();
});

test("the gallery has every component", () => {
  const json = JSON.stringify(fixtures.flows.gallery.build());
  const shown = Object.keys(COMPONENTS).filter((type) => json.includes(`"type":"${type}"`));
  expect(shown).toEqual(Object.keys(COMPONENTS));
});

describe("answers are typed", () => {
  test("by what each flow completes with", () => {
    expectTypeOf<Answer<typeof single.appointment>>().toEqualTypeOf<{
      name: string;
      department: string;
      date: string;
    }>();
    expectTypeOf<Answer<typeof single.signUp>["newsletter"]>().toEqualTypeOf<boolean>();
    expectTypeOf<Answer<typeof single.leadGeneration>["interests"]>().toEqualTypeOf<("home" | "car" | "travel")[]>();
    fixtures.nfmReply(fixtures.flows.byVersion["7.3"], { guests: 4 });
    // @ts-expect-error guests are a number
    fixtures.nfmReply(fixtures.flows.byVersion["7.3"], { guests: "four" });
  });

  test("the order's is the endpoint's", () => {
    expectTypeOf<Answer<typeof single.order>>().toEqualTypeOf<Record<string, unknown>>();
    expect(fixtures.flows.order.build()).toMatchObject({
      data_api_version: "3.0",
      routing_model: { MENU: ["ADDRESS"], ADDRESS: ["CONFIRM"], CONFIRM: [] },
    });
  });
});
