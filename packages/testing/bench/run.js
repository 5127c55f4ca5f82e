// Requests a second of an emulator that holds 100,000 flows, beside a bare hono handler, over HTTP; and its memory.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

const SECONDS = 5;
const CONNECTIONS = 20;
let total = 0;

const bare = await start("bare-server.js");
const emulator = await start("emulator-server.js");
const { flow, flows, seconds, bytesPerFlow } = emulator.ready;
console.log(`${flows} flows added in ${seconds.toFixed(1)} s, ${Math.round(bytesPerFlow)} bytes of heap each\n`);

const floor = await measure("bare hono handler", bare.ready.url, `/v26.0/${flow}`);
await measure("GET flow", emulator.ready.url, `/v26.0/${flow}`, { floor });
const before = await heap();
await measure(
  "GET flow with preview and health",
  emulator.ready.url,
  `/v26.0/${flow}?fields=name,preview,health_status`,
  { floor },
);
await measure("GET a page of 25", emulator.ready.url, "/v26.0/1/flows?fields=name,status", { floor });
await measure("POST update", emulator.ready.url, `/v26.0/${flow}`, {
  floor,
  method: "POST",
  body: '{"categories":["SURVEY"]}',
});
await measure("POST message", emulator.ready.url, "/v26.0/20002/messages", {
  floor,
  method: "POST",
  body: JSON.stringify({ messaging_product: "whatsapp", to: "15555550101", type: "text", text: { body: "Hi" } }),
});
console.log(`\nheap after ${total} requests: ${megabytes(await heap())} MB; it was ${megabytes(before)} MB`);
bare.child.disconnect();
emulator.child.disconnect();

async function measure(name, url, path, { floor: other, method = "GET", body } = {}) {
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  const run = { url: url + path, method, body, headers, connections: CONNECTIONS };
  await autocannon({ ...run, duration: 1 });
  const { requests, non2xx, errors } = await autocannon({ ...run, duration: SECONDS });
  if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx} answers were errors, ${errors} requests failed`);
  total += requests.total;
  const ratio = other === undefined ? "1.00" : (requests.average / other).toFixed(2);
  console.log(`${name.padEnd(36)}${String(Math.round(requests.average)).padStart(7)} requests/s   ${ratio}`);
  return requests.average;
}

async function start(file) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: ["--expose-gc"] });
  const [ready] = await once(child, "message");
  return { child, ready };
}

async function heap() {
  const answer = once(emulator.child, "message");
  emulator.child.send("heap");
  return (await answer)[0].heap;
}

function megabytes(bytes) {
  return (bytes / 1024 / 1024).toFixed(1);
}
