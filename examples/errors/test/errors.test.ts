import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("each error leads to its advice", () => {
  const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
  expect(execFileSync(process.execPath, [main], { encoding: "utf8" }).trim().split("\n")).toEqual([
    "build: PATTERN_MISMATCH",
    "upload: MISSING_REQUIRED_PROPERTY in line 1",
    "publish: correct the flow, then publish",
    "name twice: correct the call",
    "over the limit: try later",
    "lost answer: no answer; look whether it happened before trying again",
    "a hiccup: done",
    "permission: ask for the permission",
    "token: get a new token",
  ]);
});
