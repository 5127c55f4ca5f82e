// What can go wrong, and what a program does about it. Every case is arranged in the emulator; the handling is yours to keep.
import { complete, defineFlow, FlowBuildError, screen } from "@flows/builder";
import { FlowsApiError, FlowsConnectionError, FlowsTimeoutError, WhatsApp } from "@flows/client";
import { createEmulator } from "@flows/testing";

const emulator = createEmulator();
const client = new WhatsApp({ accessToken: "any", wabaId: "1001", phoneNumberId: "2001", fetch: emulator.fetch });

/** Runs a call, and says what to do if it fails. */
async function attempt(what: string, call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
    console.log(`${what}: done`);
  } catch (error) {
    console.log(`${what}: ${advice(error)}`);
  }
}

function advice(error: unknown): string {
  if (error instanceof FlowsTimeoutError || error instanceof FlowsConnectionError)
    return "no answer; look whether it happened before trying again";
  if (!(error instanceof FlowsApiError)) throw error;
  switch (error.code) {
    case 190:
      return "get a new token";
    case 10:
    case 200:
      return "ask for the permission";
    case 100:
      return "correct the call";
    case 139002:
      return "correct the flow, then publish";
    default:
      return error.isTransient ? "try later" : `give up (${error.code})`;
  }
}

// Before anything is sent: what the compiler can't see, such as an empty title, build() names as Meta would.
const title = process.argv[2] ?? "";
try {
  defineFlow({ version: "7.3" }, [screen("BYE", { title }).footer("Done", complete({}))]).build();
} catch (error) {
  if (!(error instanceof FlowBuildError)) throw error;
  console.log(`build: ${error.findings.map((finding) => finding.error).join(", ")}`);
}

// An upload with errors succeeds: they are in the answer, with their lines.
const { data: created } = await client.flows.create({
  name: "Survey",
  categories: ["SURVEY"],
  flowJson: '{"version":"7.3"}',
});
for (const { error, line_start } of created.validation_errors ?? [])
  console.log(`upload: ${error} in line ${line_start}`);

await attempt("publish", () => client.flows.publish(created.id));
await attempt("name twice", () => client.flows.create({ name: "Survey", categories: ["SURVEY"] }));

emulator.faults.fail(4, { path: "/flows" });
await attempt("over the limit", () => client.flows.create({ name: "Poll", categories: ["SURVEY"] }, { retries: 0 }));

emulator.faults.drop({ when: "after", path: "/flows" });
await attempt("lost answer", () => client.flows.create({ name: "Quiz", categories: ["SURVEY"] }));

// Reading is tried again by itself: the second answer is good.
emulator.faults.fail(2);
await attempt("a hiccup", () => client.flows.get(created.id));

emulator.tokens.restrict("any", { scopes: ["whatsapp_business_messaging"] });
await attempt("permission", () => client.flows.publish(created.id));

emulator.tokens.expire("any");
await attempt("token", () => client.flows.publish(created.id));
