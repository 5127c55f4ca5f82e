import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";

const resolveDir = fileURLToPath(new URL("../", import.meta.url));

const BUILD = {
  bundle: true,
  minify: true,
  format: "esm" as const,
  platform: "neutral" as const,
  mainFields: ["module", "main"],
  // As of an installed package, whose tsconfig.json no bundler reads.
  tsconfigRaw: "{}",
  write: false as const,
  metafile: true as const,
};

/** Leaves out what is imported under such a path. */
function without(part: RegExp, kinds: readonly string[]): Plugin {
  return {
    name: `without ${part}`,
    setup: ({ onResolve }) => {
      onResolve({ filter: part }, ({ path, kind }) => (kinds.includes(kind) ? { path, external: true } : undefined));
    },
  };
}

function gzipped(contents: Uint8Array | undefined): number {
  return gzipSync(contents ?? "", { level: 9 }).length;
}

/** The bytes of a program in one file, minified and gzipped, and the files it is made of. */
async function bundle(
  contents: string,
  plugins: readonly Plugin[] = [],
): Promise<{ readonly bytes: number; readonly files: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    ...BUILD,
    stdin: { contents, resolveDir },
    plugins: [...plugins],
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { bytes: gzipped(outputFiles[0]?.contents), files: files.map(([file]) => file) };
}

/** The bytes of the files that a program starts with where esbuild splits it, each gzipped alone, and how many they are. */
async function split(contents: string): Promise<{ readonly bytes: number; readonly files: number }> {
  const { outputFiles, metafile } = await build({
    ...BUILD,
    stdin: { contents, resolveDir },
    splitting: true,
    outdir: "out",
  });
  const entry = Object.keys(metafile.outputs).find((file) => metafile.outputs[file]?.entryPoint === "<stdin>");
  const files = new Set([entry]);
  for (const file of files)
    for (const { path, kind } of metafile.outputs[file ?? ""]?.imports ?? [])
      if (kind === "import-statement") files.add(path);
  const loaded = outputFiles.filter(({ path }) => [...files].some((file) => path.endsWith(`/${file}`)));
  expect(loaded).toHaveLength(files.size);
  return { bytes: loaded.reduce((sum, file) => sum + gzipped(file.contents), 0), files: files.size };
}

const USES_FLOWS = `
  import { WhatsApp } from "@flows/client";
  const { flows } = new WhatsApp({ accessToken: "token", wabaId: 1 });
  await flows.create({ name: "A", categories: ["OTHER"] });
`;

const EVERYTHING = await bundle('import * as client from "@flows/client"; console.log(client);');

const { bytes: ky } = await bundle('import ky from "ky"; console.log(ky);');

test("a program that uses flows starts with one file, at most 4.9 KB more than ky alone", async () => {
  const { bytes, files } = await split(USES_FLOWS);
  expect(files).toBe(1);
  expect(bytes - ky).toBeLessThanOrEqual(4_900);
});

test("in one file, with all that is loaded later, it is at most 14 KB more", async () => {
  const { bytes } = await bundle(USES_FLOWS);
  expect(bytes - ky).toBeLessThanOrEqual(14_000);
});

test.each<[part: string, file: RegExp, atMost: number]>([
  ["errors of the API, with their fixes", /api-error/, 2_150],
  [
    "the other resources, changes, previews, metrics, health, migration and downloads",
    /^.[/]((encryption|media|message|subscription|template)-calls|flow-(preview|me|mi|health|upload|do.*load))/,
    3_300,
  ],
  ["deploy", /^.[/]flow-deploy[.]/, 1_150],
  ["doctor", /^.[/]flow-doctor[.]/, 1_700],
])("of these are %s", async (_, file, atMost) => {
  const whole = await bundle(USES_FLOWS);
  const rest = await bundle(USES_FLOWS, [without(file, ["dynamic-import", "import-statement"])]);
  expect(whole.bytes - rest.bytes).toBeGreaterThan(500);
  expect(whole.bytes - rest.bytes).toBeLessThanOrEqual(atMost);
});

test.each([
  "webhooks/",
  "responses/",
  "ts-pattern",
  // But for the list of categories, that create checks.
  /builder\/(?!.*flow-categories)/,
  "api-error",
  "error-kinds",
  "message-calls",
  "template-calls",
  "media-calls",
  "deploy",
  "doctor",
])("and nothing of %s", async (part) => {
  expect(EVERYTHING.files.some((file) => file.search(part) >= 0)).toBe(true);
  const { files } = await bundle(USES_FLOWS, [without(/./, ["dynamic-import"])]);
  expect(files.filter((file) => file.search(part) >= 0)).toEqual([]);
});

test("a program that only reads webhooks loads no client", async () => {
  const { files } = await bundle(`
    import { parseFlowResponse, parseWebhook, verifyHandshake, verifySignature } from "@flows/client";
    console.log(parseFlowResponse, parseWebhook, verifyHandshake, verifySignature);
  `);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => /transport|resources|\/ky\//.test(file))).toEqual([]);
});
