import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";

const resolveDir = fileURLToPath(new URL("../", import.meta.url));

/** What is imported when it is first needed stays out, as a bundler that splits code leaves it out. */
function without(part: RegExp): Plugin {
  return {
    name: `without ${part}`,
    setup: ({ onResolve }) => {
      onResolve({ filter: part }, ({ path, kind }) =>
        kind === "dynamic-import" ? { path, external: true } : undefined,
      );
    },
  };
}

/** The bytes of a program, bundled, minified and gzipped, and the files it is made of. */
async function bundle(
  contents: string,
  plugins: readonly Plugin[] = [],
): Promise<{ readonly bytes: number; readonly files: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    plugins: [...plugins],
    // As of an installed package, whose tsconfig.json no bundler reads.
    tsconfigRaw: "{}",
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

const LOADED_LATER = without(/./);
const { bytes: ky } = await bundle('import ky from "ky"; console.log(ky);');

test("a program that uses flows starts with at most 4.85 KB more than ky alone, where a bundler splits code", async () => {
  const { bytes } = await bundle(USES_FLOWS, [LOADED_LATER]);
  expect(bytes - ky).toBeLessThanOrEqual(4_850);
});

test("in one file, with all that is loaded later, it is at most 13.6 KB more", async () => {
  const { bytes } = await bundle(USES_FLOWS);
  expect(bytes - ky).toBeLessThanOrEqual(13_600);
});

test.each<[part: string, file: RegExp, atMost: number]>([
  ["errors of the API, with their fixes", /api-error/, 2_200],
  ["the calls of the other resources, previews, metrics, migration and downloads", /calls/, 2_900],
  ["deploy", /flow-deploy/, 1_200],
  ["doctor", /flow-doctor/, 1_700],
])("of these are %s", async (_, file, atMost) => {
  const whole = await bundle(USES_FLOWS);
  const rest = await bundle(USES_FLOWS, [without(file)]);
  expect(whole.bytes - rest.bytes).toBeGreaterThan(0);
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
  const { files } = await bundle(USES_FLOWS, [LOADED_LATER]);
  expect(files.filter((file) => file.search(part) >= 0)).toEqual([]);
});

test("a program that only reads webhooks loads no client", async () => {
  const { files } = await bundle(`
    import { parseWebhook, verifyHandshake, verifySignature } from "@flows/client";
    console.log(parseWebhook, verifyHandshake, verifySignature);
  `);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => /transport|resources|\/ky\//.test(file))).toEqual([]);
});
