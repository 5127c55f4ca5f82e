import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Reports, run by their own scripts: their times would only disturb the tests.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    include: ["*/report.ts"],
    // What is published runs as it is: as modules of the engine, like the libraries that it is measured beside.
    server: { deps: { external: [/\/dist\//] } },
    testTimeout: 1_800_000,
    disableConsoleIntercept: true,
    reporters: ["dot"],
  },
});
