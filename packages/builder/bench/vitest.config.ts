import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Reports, run by their own scripts: their times would only disturb the tests.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    include: ["*/report.ts"],
    testTimeout: 1_800_000,
    disableConsoleIntercept: true,
    reporters: ["dot"],
  },
});
