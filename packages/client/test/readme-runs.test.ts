import { readFileSync } from "node:fs";
import { complete, defineFlow, screen } from "@flows/builder";
import { createEmulator } from "@flows/testing";
import { transformSync } from "esbuild";
import { afterEach, expect, test, vi } from "vitest";
import * as exported from "../src/index.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const booking = defineFlow({ version: "7.3" }, [
  screen("DETAILS", { title: "Details", data: { guest: "Ada" } })
    .textInput("seats", { label: "Seats", inputType: "number" })
    .footer("Done", ({ data, form }) => complete({ guest: data.guest, seats: form.seats })),
]);

/** An emulator with all that the README takes as given, whose flows are used and whose templates are approved at once. */
async function arrange(status: "DRAFT" | "PUBLISHED") {
  const { publicKey } = await crypto.subtle.generateKey(
    { name: "RSA-OAEP", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: "SHA-256" },
    true,
    ["encrypt", "decrypt"],
  );
  const key = Buffer.from(await crypto.subtle.exportKey("spki", publicKey)).toString("base64");
  const emulator = createEmulator({
    accounts: [{ id: "100", phoneNumbers: [{ id: "2002" }] }],
    flows: [
      { id: "7", wabaId: "100", name: "Booking", flowJson: booking, status },
      { wabaId: "1001", name: "Survey", flowJson: booking },
    ],
  });
  const fetch = async (request: Request) => {
    const response = await emulator.fetch(request);
    const { id } = await response
      .clone()
      .json()
      .catch(() => ({}));
    if (request.method === "POST" && request.url.endsWith("/flows")) emulator.flows.observe(id, { requests: 300 });
    if (request.method === "POST" && request.url.endsWith("/message_templates")) emulator.templates.approve(id);
    return response;
  };
  const given = { accessToken: "secret-token", wabaId: "100", phoneNumberId: "2002" };
  const client = new exported.WhatsApp({ ...given, fetch });
  const mediaId = await emulator.addMedia({ content: new Uint8Array([1]), mimeType: "image/png" });
  const publicKeyPem = `-----BEGIN PUBLIC KEY-----\n${key}\n-----END PUBLIC KEY-----`;
  return { ...given, exported, fetch, client, flow: booking, booking, id: "7", mediaId, publicKeyPem };
}

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The README's examples, each with the heading it stands under. */
function examplesByHeading(): [heading: string, example: string][] {
  return readme
    .split(/^##? /m)
    .flatMap((section) =>
      [...section.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, example = ""]): [string, string] => [
        section.slice(0, section.indexOf("\n")),
        example,
      ]),
    );
}

test.each(examplesByHeading())("the example of %s runs as it stands, %#", async (heading, example) => {
  for (const [name, value] of Object.entries(await arrange(heading === "Calls" ? "DRAFT" : "PUBLISHED")))
    vi.stubGlobal(name, value);
  const printed = [vi.spyOn(console, "log"), vi.spyOn(console, "error")];
  for (const print of printed) print.mockImplementation(() => {});
  const statements = example
    .replace(/^import (.+) from "@flows[/]client";$/m, "const $1 = exported;")
    .replace(/^export /m, "");
  const { code } = transformSync(statements, { loader: "ts", supported: { "top-level-await": true } });
  const AsyncFunction = (async () => {}).constructor as new (body: string) => () => Promise<void>;
  await new AsyncFunction(code)();
  // A function is only declared.
  const prints = /console[.](log|error)/.test(example) && !example.includes("function ");
  expect(printed.some(({ mock }) => mock.calls.length > 0)).toBe(prints);
});
