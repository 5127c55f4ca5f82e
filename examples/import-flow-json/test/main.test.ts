import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
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
