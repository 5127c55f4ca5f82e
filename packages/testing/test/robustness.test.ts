import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MAX_FLOW_JSON_BYTES } from "@flows/builder";
import fc from "fast-check";
import { expect, test } from "vitest";
import { connect, FAREWELL, uploadOf } from "./connect.ts";

const EDGES = [
  "",
  "/flows",
  "/assets",
  "/publish",
  "/deprecate",
  "/migrate_flows",
  "/messages",
  "/message_templates",
  "/media",
  "/phone_numbers",
  "/subscribed_apps",
  "/whatsapp_business_encryption",
];
const NAMES = [
  "name",
  "categories",
  "flow_json",
  "publish",
  "clone_flow_id",
  "endpoint_uri",
  "fields",
  "limit",
  "after",
];
const MORE = [
  "messaging_product",
  "to",
  "type",
  "interactive",
  "template",
  "components",
  "language",
  "category",
  "file",
];

const parameters = fc.dictionary(
  fc.constantFrom(...NAMES, ...MORE),
  fc.oneof(
    fc.constantFrom("whatsapp", "flow", "interactive", "template", "true", "preview", "metric.name(x)", "7", ["OTHER"]),
    fc.jsonValue(),
    fc.string({ unit: "grapheme" }),
  ),
);

test("whatever is sent, the answer is Graph's, and never a failure of the emulator's own", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("GET", "POST", "DELETE"),
      fc.constantFrom("7", "1", "2", "999"),
      fc.constantFrom(...EDGES),
      parameters,
      async (method, id, edge, given) => {
        const { emulator } = connect({ flows: [{ id: "7", wabaId: "1", name: "A", flowJson: FAREWELL }] });
        const answer = await emulator.fetch(
          `http://x/v26.0/${id}${edge}?access_token=t&fields=${method === "GET" ? "id" : ""}`,
          {
            method,
            ...(method !== "GET" && { body: JSON.stringify(given), headers: { "content-type": "application/json" } }),
          },
        );
        const text = await answer.text();
        expect(text).not.toContain("The emulator failed");
        expect(JSON.parse(text)).toBeTypeOf("object");
      },
    ),
    { numRuns: 300 },
  );
});

const FLOW_PARAMETERS = {
  flow_message_version: "3",
  flow_id: "7",
  flow_cta: "Go",
  flow_action_payload: { screen: "BYE", data: { a: 1 } },
};
const VALID: readonly (readonly [string, object])[] = [
  [
    "1/message_templates",
    {
      name: "leave",
      language: "en_US",
      category: "MARKETING",
      components: [
        { type: "BODY", text: "Hi {{1}}" },
        { type: "BUTTONS", buttons: [{ type: "FLOW", text: "Go", flow_id: "7", navigate_screen: "BYE" }] },
      ],
    },
  ],
  [
    "2/messages",
    {
      messaging_product: "whatsapp",
      to: "15555550101",
      type: "template",
      template: {
        name: "leave",
        language: { code: "en_US" },
        components: [
          { type: "body", parameters: [{ type: "text", text: "Ada" }] },
          {
            type: "button",
            sub_type: "flow",
            index: "0",
            parameters: [{ type: "action", action: { flow_token: "t", flow_action_data: {} } }],
          },
        ],
      },
    },
  ],
  [
    "2/messages",
    {
      messaging_product: "whatsapp",
      to: "15555550101",
      type: "interactive",
      interactive: {
        type: "flow",
        header: { type: "text", text: "Hi" },
        body: { text: "Hi" },
        footer: { text: "Hi" },
        action: { name: "flow", parameters: FLOW_PARAMETERS },
      },
    },
  ],
];

/** The value, with another one in place of the part whose turn it is. */
function mutated(value: unknown, turn: { left: number }, other: unknown): unknown {
  if (turn.left-- === 0) return other;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mutated(item, turn, other));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mutated(item, turn, other)]));
}

test("a template and messages with any part replaced are accepted or refused", async () => {
  const flows = [{ id: "7", wabaId: "1", name: "A", flowJson: FAREWELL, status: "PUBLISHED" as const }];
  const part = fc.record({
    request: fc.nat({ max: 2 }),
    place: fc.nat({ max: 30 }),
    value: fc.oneof(fc.jsonValue(), fc.constant([null])),
  });
  await fc.assert(
    fc.asyncProperty(part, async ({ request, place, value }) => {
      const { send } = connect({ flows });
      for (const [index, [path, body]] of VALID.entries()) {
        const given = index === request ? mutated(body, { left: place }, value) : body;
        const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
        const answer = await send("POST", path, isObject ? given : {});
        expect(JSON.stringify(answer.body)).not.toContain("The emulator failed");
        if (request > index || (index === 2 && request !== 2)) expect(answer.status).toBe(200);
      }
    }),
    { numRuns: 300 },
  );
});

test("the main entry needs no Node", () => {
  const seen = new Set<string>();
  const outside = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(file, "utf8");
    for (const [, target = ""] of code.matchAll(/^(?!\s*\*).*from "([^"]+)"/gm)) {
      if (target.startsWith(".")) follow(fileURLToPath(new URL(target, `file://${file}`)));
      else outside.add(target);
    }
  };
  follow(fileURLToPath(new URL("../src/index.ts", import.meta.url)));
  expect([...outside].sort()).toEqual(["@flows/builder", "@flows/client", "hono", "hono/html", "markdown-it"]);
});

test("Flow JSON is taken up to its largest size, and no further", async () => {
  const { send, create } = connect();
  const id = await create("Large");
  const filled = (bytes: number) => FAREWELL.padEnd(bytes);
  expect((await send("POST", `${id}/assets`, uploadOf(filled(MAX_FLOW_JSON_BYTES)))).body.success).toBe(true);
  const { status, body } = await send("POST", `${id}/assets`, uploadOf(filled(MAX_FLOW_JSON_BYTES + 1)));
  expect(status).toBe(400);
  expect(body.error.message).toBe("(#100) Param file must be at most 10 MB.");
});
