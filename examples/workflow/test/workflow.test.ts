import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("the workflow runs from the flow to its answer", () => {
  const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
  expect(execFileSync(process.execPath, [main], { encoding: "utf8" }).trim().split("\n")).toEqual([
    "1. created as a draft",
    "2. uploaded, with 0 errors",
    "3. checked: it can be sent: AVAILABLE",
    "4. previewed: /wa/manage/flows/…/preview/",
    "5. published",
    "6. sent",
    "7. answered: a table for 2, Ada, on 2026-11-28 (booking-42)",
  ]);
});
