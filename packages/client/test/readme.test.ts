import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMPILERS, compile } from "../../builder/test/compiler.ts";
import { kindOf } from "../src/api-error.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** What the README's examples start from. */
const GIVEN = `
import { complete, defineFlow, screen } from "@flows/builder";
import * as all from "@flows/client";
declare global {
  const client: all.WhatsApp;
  const flow: import("@flows/builder").AnyFlow;
  const booking: typeof given;
  const accessToken: string, wabaId: string, phoneNumberId: string, id: string, mediaId: string, publicKeyPem: string;
  const verifyToken: string, appSecret: string;
}
const given = defineFlow({ version: "7.3" }, [
  screen("DETAILS", { title: "Details", data: { guest: "Ada" } })
    .textInput("seats", { label: "Seats", inputType: "number" })
    .footer("Done", ({ data, form }) => complete({ guest: data.guest, seats: form.seats })),
]);
`;

test.each(Object.entries(COMPILERS))("every example of the README compiles on %s", (_, compiler) => {
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block = ""]) => block);
  expect(blocks.length).toBeGreaterThan(8);
  const sources = blocks.map((block, index) => [`example-${index}.ts`, `${block}\nexport {};\n`] as const);
  expect(compile(compiler, { ...Object.fromEntries(sources), "given.ts": GIVEN })).toBe("");
});

test("every method of the client stands in the README", async () => {
  const { WhatsApp } = await import("../src/index.ts");
  const client = new WhatsApp({ accessToken: "x", wabaId: 1 });
  const methods = Object.values(client).flatMap((resource: object) => {
    const names: string[] = [];
    for (let at = Object.getPrototypeOf(resource); at !== Object.prototype; at = Object.getPrototypeOf(at))
      names.push(...Object.getOwnPropertyNames(at).filter((name) => name !== "constructor"));
    return names;
  });
  expect(methods.length).toBeGreaterThan(25);
  expect(methods.filter((name) => !readme.includes(`${name}(`))).toEqual([]);
});

test("every error stands in the README", async () => {
  const exported = Object.entries(await import("../src/index.ts"));
  const errors = exported.filter(([, value]) => typeof value === "function" && value.prototype instanceof Error);
  expect(errors.length).toBeGreaterThan(13);
  expect(errors.map(([name]) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test("the codes beside an error are of its class", () => {
  const rows = [...readme.matchAll(/^\| – `(\w+Error)` +\| ([^|]+) \|/gm)];
  const codes = rows.flatMap(([, error = "", cell = ""]) => {
    const [, subcode = Number.NaN] = /subcode (\d+)/.exec(cell) ?? [];
    const numbers = cell.replace(/ with.+/, "").match(/\d+/g) ?? [];
    return numbers.map((code) => [error, Number(code), Number(subcode)] as const);
  });
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter(([error, code, subcode]) => kindOf(code, subcode, 400).error !== error)).toEqual([]);
});
