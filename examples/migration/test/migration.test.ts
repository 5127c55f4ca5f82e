import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("what can be copied is, and what can't is named", () => {
  const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
  expect(execFileSync(process.execPath, [main], { encoding: "utf8" }).trim().split("\n")).toEqual([
    "copied: Survey",
    "copied: Draft survey",
    "left: Sign-up. Flows Migration Error: Flow with the same name exists in destination WABA.",
    "left: Poll. Flows Migration Error: Flow name not found in source WABA.",
    "now: Sign-up, DRAFT",
    "now: Survey, PUBLISHED",
    "now: Draft survey, DRAFT",
  ]);
});
