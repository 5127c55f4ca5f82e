import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

test("two documents become TypeScript, are changed in a word, and are published", () => {
  const printed = execFileSync(process.execPath, [main], { encoding: "utf8" });
  const [, appointment = "", newsletter = ""] = printed.split(/^--- /m);
  expect(appointment).toMatch(/^appointment\.ts\nimport \{/);
  expect(appointment).toContain("    .textHeading(({ data }) => text`See you soon, ${data.name}`)\n");
  expect(newsletter).toContain(".if(questionOneScreen.form.Monthly_letter_b41d07.eq(true), (branch) =>\n");
  for (const [work, from, to] of [
    [appointment, "Full name", "Your name"],
    [newsletter, "New books", "Fresh books"],
  ]) {
    const ending = [`changed: "${from}" to "${to}"`, "uploaded: 0 errors", "published: PUBLISHED"];
    expect(work?.trim().split("\n").slice(-3)).toEqual(ending);
  }
  const changed = readFileSync(new URL("../dist/generated/appointment.js", import.meta.url), "utf8");
  expect(changed).toContain('.textInput("name", { label: "Your name", required: true })');
});

test("a document of one's own is taken by its path", () => {
  const path = fileURLToPath(new URL("../flows/newsletter.json", import.meta.url));
  const printed = execFileSync(process.execPath, [main, path], { encoding: "utf8" });
  expect(printed).toContain("--- newsletter.ts");
  expect(printed).not.toContain("changed:");
  expect(printed).toContain("published: PUBLISHED");
});

// Documents by other people lie beside the repository and are no part of it.
const corpus = new URL("../../../../shared/corpus/flows/", import.meta.url);
const hasCorpus = existsSync(corpus);
if (!hasCorpus)
  console.info("skipped: the corpus is not beside this clone, so no document by somebody else is imported");

test.skipIf(!hasCorpus).each([
  ["as a builder exports it", "001-whatsapp-flow-studio-encuesta-egresados"],
  ["of one screen that changes its own data", "037-pywa-examples"],
  ["whose list leads to screens that are not there", "043-pywa-examples"],
  ["with pictures and an endpoint", "057-whatsapp-flow-backend-adelanto"],
  ["of seven screens that hand on what was answered", "101-hanna-solar-installation-whatsapp-fl"],
  ["with branches, in a version that skips checks", "110-confirmly-order-flow"],
])("a document by somebody else, %s, is published as it is", (_, name) => {
  const path = fileURLToPath(new URL(`${name}.json`, corpus));
  const printed = execFileSync(process.execPath, [main, path], { encoding: "utf8" });
  expect(printed).toContain(`--- ${name}.ts\nimport {`);
  expect(printed.trim().split("\n").slice(-2)).toEqual(["uploaded: 0 errors", "published: PUBLISHED"]);
});

test.each([
  ["a path that does not exist", undefined, "can't be read (ENOENT); give the path of a Flow JSON document"],
  ["a text that is no JSON", "not json", "flow.json has errors, so nothing was uploaded"],
  [
    "a frozen version",
    JSON.stringify({
      version: "4.0",
      screens: [
        {
          id: "A",
          title: "A",
          terminal: true,
          layout: {
            type: "SingleColumnLayout",
            children: [{ type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: {} } }],
          },
        },
      ],
    }),
    'Flow JSON 4.0 is frozen since 2025-04-08 and can\'t be published; raise it to "7.3"',
  ],
])("ends with one sentence and exit code 1 on %s", (_, text, sentence) => {
  const folder = mkdtempSync(join(tmpdir(), "import-flow-json-"));
  try {
    const path = join(folder, "flow.json");
    if (text !== undefined) writeFileSync(path, text);
    const { status, stderr, stdout } = spawnSync(process.execPath, [main, path], { encoding: "utf8" });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("    at ");
    expect(stdout).not.toContain("uploaded:");
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
