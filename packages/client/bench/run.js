// What a call of the client costs beside a bare `fetch` of the same request, and beside ky: over HTTP, and without any network.
// They take turns in one run, and the middle ratio of all turns is told.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { WhatsApp } from "@flows/client";
import ky from "ky";

const ROUNDS = 15;
const MILLISECONDS = 300;

const server = fork(fileURLToPath(new URL("./server.js", import.meta.url)));
const port = await new Promise((resolve) => server.once("message", resolve));
const answer = await (await fetch(`http://127.0.0.1:${port}`)).text();
const stub = async () => new Response(answer, { headers: { "content-type": "application/json" } });

/** Calls in a second, one after the other. */
async function rate(call) {
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < MILLISECONDS) {
    await call();
    calls += 1;
  }
  return (calls * 1000) / (performance.now() - start);
}

function middle(values) {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
}

async function compare(name, baseUrl, send) {
  const url = `${baseUrl}/v26.0/1`;
  const headers = { accept: "application/json", authorization: "Bearer token" };
  const client = new WhatsApp({ accessToken: "token", wabaId: 1, baseUrl, fetch: send });
  const calls = {
    "bare fetch": async () => (await send(new Request(url, { headers }))).json(),
    "ky alone": () => ky(url, { headers, fetch: send }).json(),
    "the client": () => client.flows.get(1),
  };
  for (const call of Object.values(calls)) await rate(call);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const rates = [];
    for (const call of Object.values(calls)) rates.push(await rate(call));
    rounds.push(rates);
  }
  console.log(`\n${name}`);
  const bareRate = middle(rounds.map(([bare]) => bare));
  for (const [index, call] of Object.keys(calls).entries()) {
    const callRate = middle(rounds.map((rates) => rates[index]));
    const ratio = middle(rounds.map((rates) => rates[index] / rates[0]));
    const more = Math.round(1_000_000 / callRate - 1_000_000 / bareRate);
    console.log(
      `${call.padEnd(12)}${callRate.toFixed(0).padStart(7)} calls/s   ${ratio.toFixed(2)}   +${more} microseconds`,
    );
  }
}

await compare("over HTTP", `http://127.0.0.1:${port}`, fetch);
await compare("without network", "https://graph.test", stub);
server.disconnect();
