// What a call of the client costs beside a bare `fetch` of the same request, and beside ky: over HTTP, and without network.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { WhatsApp } from "@flows/client";
import ky from "ky";
import { Bench } from "tinybench";

// In turns, so that what else the machine does falls on all alike.
const ROUNDS = 7;

const server = fork(fileURLToPath(new URL("./server.js", import.meta.url)));
const [port] = await once(server, "message");
const answer = await (await fetch(`http://127.0.0.1:${port}`)).text();

await compare("over HTTP", `http://127.0.0.1:${port}`, fetch);
await compare("without network", "https://graph.test", async () => new Response(answer));
server.disconnect();

async function compare(name, baseUrl, send) {
  const url = `${baseUrl}/v26.0/1`;
  const headers = { accept: "application/json", authorization: "Bearer token" };
  const client = new WhatsApp({ accessToken: "token", wabaId: 1, baseUrl, fetch: send });
  const calls = {
    "bare fetch": async () => (await send(new Request(url, { headers }))).json(),
    "ky alone": () => ky(url, { headers, fetch: send }).json(),
    "the client": () => client.flows.get(1),
  };
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await latencies(calls));
  console.log(`\n${name}`);
  for (const [index, call] of Object.keys(calls).entries()) {
    const latency = middle(rounds.map((round) => round[index]));
    const ratio = middle(rounds.map((round) => round[index] / round[0]));
    console.log(`${call.padEnd(12)}${latency.toFixed(0).padStart(6)} microseconds a call   ${ratio.toFixed(2)}`);
  }
}

/** The middle latency of each call, in microseconds. */
async function latencies(calls) {
  const bench = new Bench({ time: 500, warmupTime: 100 });
  for (const [name, call] of Object.entries(calls)) bench.add(name, call);
  await bench.run();
  return bench.tasks.map(({ result }) => result.latency.p50 * 1000);
}

function middle(values) {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
}
