import { complete, defineFlow, screen } from "@flows/builder";
import { expect, test } from "vitest";
import { FlowResponseError, parseFlowResponse } from "../src/index.ts";

const flow = defineFlow({ version: "7.3" }, [
  screen("ASK", { title: "Ask" })
    .textInput("name", { label: "Name" })
    .textInput("age", { label: "Age", inputType: "number" })
    .footer("Done", ({ form }) => complete({ name: form.name, age: form.age })),
]);
const json = JSON.stringify({ flow_token: "t", name: "Ada", age: "36" });

test.each([
  [
    "the message",
    { type: "interactive", interactive: { type: "nfm_reply", nfm_reply: { name: "flow", response_json: json } } },
  ],
  ["the reply", { name: "flow", response_json: json }],
  ["the text", json],
])("reads %s, without the token, and numbers as numbers", (_, message) => {
  const answer: { name: string; age: number } = parseFlowResponse(flow, message);
  expect(answer).toEqual({ name: "Ada", age: 36 });
});

test.each([
  ["another flow's answer", JSON.stringify({ city: "Paris-secret" }), "it lacks name, age; it also has city"],
  ["a text message", { type: "text", text: { body: "hi" } }, "is no answer to a flow"],
  ["broken JSON", "{", "not JSON"],
])("refuses %s, and shows no values", (_, message, sentence) => {
  expect(() => parseFlowResponse(flow, message)).toThrow(FlowResponseError);
  expect(() => parseFlowResponse(flow, message)).toThrow(sentence);
  expect(() => parseFlowResponse(flow, message)).not.toThrow(/Paris-secret/);
});
