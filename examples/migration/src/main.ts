// Moves flows from one account to another, such as from a test account to the one that customers see.
import { complete, defineFlow, screen } from "@flows/builder";
import { WhatsApp } from "@flows/client";
import { createEmulator } from "@flows/testing";

const SOURCE = "1001";
const DESTINATION = "1002";

const survey = defineFlow({ version: "7.3" }, [
  screen("RATE", { title: "Rate us" })
    .textInput("comment", { label: "Comment" })
    .footer("Send", ({ form }) => complete({ comment: form.comment })),
]);
const flowJson = survey.build();

// What the two accounts have: the emulator begins with it.
const emulator = createEmulator({
  flows: [
    { wabaId: SOURCE, name: "Survey", flowJson, status: "PUBLISHED" },
    { wabaId: SOURCE, name: "Draft survey", flowJson },
    { wabaId: SOURCE, name: "Sign-up", flowJson },
    { wabaId: DESTINATION, name: "Sign-up", flowJson },
  ],
});
const client = new WhatsApp({ accessToken: "any", wabaId: DESTINATION, phoneNumberId: "2001", fetch: emulator.fetch });

const { data } = await client.flows.migrate({
  sourceWabaId: SOURCE,
  sourceFlowNames: ["Survey", "Draft survey", "Sign-up", "Poll"],
});
for (const { source_name } of data.migrated_flows ?? []) console.log(`copied: ${source_name}`);
for (const { source_name, error_message } of data.failed_flows ?? [])
  console.log(`left: ${source_name}. ${error_message}`);

// Copies have ids of their own: keep them, messages want them.
for await (const { name, status } of client.flows.list()) console.log(`now: ${name}, ${status}`);
