// Holds 100,000 flows, listens, and tells its memory when asked.
import { createEmulator } from "@flows/testing";
import { listen } from "@flows/testing/node";

const FLOWS = 100_000;
const ACCOUNTS = 100;
const flowJson = JSON.stringify({
  version: "7.3",
  screens: [
    {
      id: "BYE",
      title: "Bye",
      terminal: true,
      layout: {
        type: "SingleColumnLayout",
        children: [
          { type: "TextBody", text: "See you" },
          { type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: {} } },
        ],
      },
    },
  ],
});

const emulator = createEmulator();
const before = memory();
const start = performance.now();
let last = "";
for (let index = 0; index < FLOWS; index++)
  last = emulator.flows.add({ wabaId: String((index % ACCOUNTS) + 1), name: `Flow ${index}`, flowJson });
const seconds = (performance.now() - start) / 1000;
const server = await listen(emulator);
process.send?.({ url: server.url, flow: last, flows: FLOWS, seconds, bytesPerFlow: (memory() - before) / FLOWS });
process.on("message", () => process.send?.({ heap: memory() }));
process.on("disconnect", () => process.exit());

function memory() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
