import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { WhatsApp } from "@flows/client";
import { createEmulator } from "@flows/testing";
import { expect, test } from "vitest";
import { appointment } from "../src/flow.ts";
import { publishFlow } from "../src/workflow.ts";

function connect(): WhatsApp {
  const emulator = createEmulator();
  return new WhatsApp({ accessToken: "test", wabaId: "1", phoneNumberId: "2", fetch: emulator.fetch });
}

test("the appointment becomes this Flow JSON", () => {
  expect(appointment.build()).toEqual({
    version: "7.3",
    screens: [
      {
        id: "DETAILS",
        title: "Your appointment",
        data: {
          departments: {
            type: "array",
            items: { type: "object", properties: { id: { type: "string" }, title: { type: "string" } } },
            __example__: [{ id: "cardio", title: "Cardiology" }],
          },
        },
        layout: {
          type: "SingleColumnLayout",
          children: [
            { type: "TextInput", name: "name", label: "Full name", required: true },
            { type: "Dropdown", name: "department", label: "Department", "data-source": "${data.departments}" },
            { type: "DatePicker", name: "date", label: "Date" },
            {
              type: "Footer",
              label: "Continue",
              "on-click-action": {
                name: "navigate",
                next: { type: "screen", name: "CONFIRM" },
                payload: { name: "${form.name}", date: "${form.date}" },
              },
            },
          ],
        },
      },
      {
        id: "CONFIRM",
        title: "Confirm",
        terminal: true,
        data: { name: { type: "string", __example__: "Ada" }, date: { type: "string", __example__: "2026-11-22" } },
        layout: {
          type: "SingleColumnLayout",
          children: [
            { type: "TextHeading", text: "`'See you soon, ' ${data.name}`" },
            { type: "TextBody", text: "${data.date}" },
            {
              type: "Footer",
              label: "Done",
              "on-click-action": { name: "complete", payload: { name: "${data.name}", date: "${data.date}" } },
            },
          ],
        },
      },
    ],
  });
});

test("the appointment is published, step by step", async () => {
  const lines: string[] = [];
  const work = { name: "Appointment", flowJson: JSON.stringify(appointment.build()), source: "flow.json" };
  expect(await publishFlow(connect(), work, (line) => lines.push(line))).toBe(true);
  expect(lines.at(-1)).toBe("5. Published; read back as PUBLISHED.");
});

test("a document with an error is not published, and the error has its place", async () => {
  const lines: string[] = [];
  const flowJson = JSON.stringify(appointment.build(), null, 2).replace('"label": "Date"', '"lable": "Date"');
  expect(
    await publishFlow(connect(), { name: "Broken", flowJson, source: "broken.json" }, (line) => lines.push(line)),
  ).toBe(false);
  expect(lines.join("\n")).toMatch(/broken\.json:\d+:\d+ INVALID_PROPERTY_KEY: /);
});

test("the flow itself, and the flow built, go straight into create", async () => {
  const client = connect();
  for (const [index, flowJson] of [appointment, appointment.build()].entries()) {
    const created = await client.flows.create({
      name: `Flow ${index}`,
      categories: ["OTHER"],
      flowJson,
      publish: true,
    });
    expect(created.data.validation_errors).toEqual([]);
    expect((await client.flows.get(created.data.id)).data.status).toBe("PUBLISHED");
  }
});

const demo = fileURLToPath(new URL("../dist/demo.js", import.meta.url));

test.each([
  ["without a path takes the appointment", [], 0, "5. Published; read back as PUBLISHED."],
  ["names the file that it can't read", ["nope.json"], 1, "nope.json can't be read (ENOENT); give the path of a Flow"],
  ["refuses an option that it does not have", ["--kep"], 1, "there is no option --kep; there is --keep"],
])("the demo %s", (_, given, status, line) => {
  const run = spawnSync(process.execPath, [demo, ...given], { encoding: "utf8" });
  expect(run.stdout + run.stderr).toContain(line);
  expect(run.status).toBe(status);
});
