import { readFileSync } from "node:fs";
import { createEmulator } from "@flows/testing";
import { afterEach, expect, test, vi } from "vitest";
import { COMPILERS, compile } from "../../builder/test/compiler.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What each of the seed's snippets prints, run as it stands on its page, but for the import. */
const SNIPPETS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "create.js": [["created", expect.stringMatching(/^\d+$/)]],
  "create-with-json.js": [["published", expect.stringMatching(/^\d+$/), []]],
  "manage.js": [
    ["errors", 0],
    ["preview", expect.stringMatching(/^https:\/\/.+token=/)],
    ["flow.json", "FLOW_JSON"],
  ],
  "migrate.js": [
    [
      "migrated",
      [{ source_name: "Table booking", source_id: "1234500000000001", migrated_id: expect.stringMatching(/^\d+$/) }],
    ],
  ],
  "errors.js": [["the token is invalid"]],
};

test.each(Object.entries(SNIPPETS))("%s runs in plain JavaScript", async (file, lines) => {
  const emulator = createEmulator({
    flows: [{ id: "1234500000000001", wabaId: "1099900000000001", name: "Table booking" }],
  });
  emulator.tokens.allow("EXPIRED_TOKEN");
  emulator.tokens.expire("EXPIRED_TOKEN");
  vi.stubGlobal("fetch", emulator.fetch);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await import(`./seed/${file}`);
  expect(log.mock.calls).toEqual(lines);
});

test.each(Object.entries(COMPILERS))("and all compile as strict TypeScript, on %s", (_, compiler) => {
  const sources = Object.keys(SNIPPETS).map((file) => {
    const source = readFileSync(new URL(`./seed/${file}`, import.meta.url), "utf8")
      .replace("import { WhatsApp }", "import { FlowsApiError, WhatsApp }")
      .replace("switch (error.code)", "if (error instanceof FlowsApiError) switch (error.code)")
      .replace("error.message", "String(error)");
    return [file.replace(".js", ".ts"), source] as const;
  });
  expect(compile(compiler, Object.fromEntries(sources))).toBe("");
});

test.each(Object.entries(COMPILERS))("a name from the page that does not exist is an error on %s", (_, compiler) => {
  const source = readFileSync(new URL("./seed/create.js", import.meta.url), "utf8").replace("data.id", "data.identity");
  expect(compile(compiler, { "create.ts": source })).toContain("Property 'identity' does not exist");
});
