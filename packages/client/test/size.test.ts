import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";

const KILOBYTE = 1000;
const resolveDir = fileURLToPath(new URL("../", import.meta.url));

/** What is imported when it is first needed stays out, as a bundler that splits code leaves it out. */
const loadedLater: Plugin = {
  name: "loaded later",
  setup: ({ onResolve }) => {
    onResolve({ filter: /.*/ }, ({ path, kind }) => (kind === "dynamic-import" ? { path, external: true } : undefined));
  },
};

/** The bytes of a program, bundled, minified and gzipped, and the files it is made of. */
async function bundle(
  contents: string,
  plugins: Plugin[] = [loadedLater],
): Promise<{ readonly bytes: number; readonly files: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    plugins,
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { bytes: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length, files: files.map(([file]) => file) };
}

const USES_FLOWS = `
  import { WhatsApp } from "@flows/client";
  const { flows } = new WhatsApp({ accessToken: "token", wabaId: 1 });
  await flows.create({ name: "A", categories: ["OTHER"] });
`;

test("a program that uses flows loads at most 5 KB more than ky alone", async () => {
  const ky = await bundle('import ky from "ky"; console.log(ky);');
  const client = await bundle(USES_FLOWS);
  expect(client.bytes - ky.bytes).toBeLessThanOrEqual(5 * KILOBYTE);
});

test("and at most 14 KB more when a bundler puts into the same file what is loaded later", async () => {
  const ky = await bundle('import ky from "ky"; console.log(ky);');
  const client = await bundle(USES_FLOWS, []);
  expect(client.bytes - ky.bytes).toBeLessThanOrEqual(14 * KILOBYTE);
});

test.each([
  "webhooks/",
  "responses/",
  "ts-pattern",
  // But for the list of categories, that create checks.
  /builder\/(?!.*flow-categories)/,
  "api-error",
  "fixes",
  "message-calls",
  "template-calls",
  "media-calls",
  "deploy",
  "doctor",
])("and nothing of %s", async (part) => {
  const { files } = await bundle(USES_FLOWS);
  expect(files.filter((file) => file.search(part) >= 0)).toEqual([]);
});

test("a program that only reads webhooks loads no client", async () => {
  const { files } = await bundle(`
    import { parseWebhook, verifyHandshake, verifySignature } from "@flows/client";
    console.log(parseWebhook, verifyHandshake, verifySignature);
  `);
  expect(files.filter((file) => /transport|resources|\/ky\//.test(file))).toEqual([]);
});
