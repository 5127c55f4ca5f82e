#!/usr/bin/env node
import { run } from "./command/run.ts";

try {
  const running = await run(process.argv.slice(2), (text) => process.stdout.write(text));
  const stop = (): void => {
    void running?.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
} catch (error) {
  fail(error);
}

function fail(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${reason}\nnpx @flows/testing --help says what there is.\n`);
  process.exit(1);
}
