import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/index.ts";
import { choices, complete, dataExchange, defineFlow, navigate, openUrl, SUCCESS, screen } from "../../src/index.ts";
import { documents } from "../codegen/documents.ts";

const details = screen("DETAILS", {
  title: "Your appointment",
  data: { cities: choices([{ id: "par", title: "Paris" }]), vip: false },
});
const confirm = screen("CONFIRM", { title: 'Confirm | "check"', data: { city: "par" } });

const flow = defineFlow({ version: "7.3", endpoint: true }, [
  details
    .textHeading("Where and when")
    .dropdown("city", ({ data }) => ({ label: "City", dataSource: data.cities, required: true }))
    .radioButtonsGroup("time", {
      label: "Time",
      dataSource: [
        { id: "am", title: "Morning" },
        { id: "pm", title: "Afternoon" },
      ],
    })
    .calendarPicker("stay", { mode: "range", label: { startDate: "From", endDate: "To" } })
    .if(
      ({ data }) => data.vip,
      (branch) => branch.textInput("wishes", { label: "Wishes" }),
      (branch) => branch.textBody("Ask us for the lounge."),
    )
    .embeddedLink("Our terms", openUrl("https://example.org/terms"))
    .footer("Continue", ({ form }) => navigate(confirm, { city: form.city })),
  confirm
    .textBody(({ data }) => data.city)
    .footer("Book", ({ data }) => dataExchange({ city: data.city }, { next: [SUCCESS] })),
]);

describe("explain", () => {
  const { outline, diagram } = explain(flow.build());

  test("outlines what each screen receives, asks, shows, and where it leads", () => {
    expect(outline).toBe(
      [
        "Flow JSON 7.3, 2 screens, endpoint of Data API 3.0",
        "",
        "DETAILS  Your appointment",
        "  receives cities (array), vip (boolean)",
        "  shows TextHeading: Where and when",
        "  asks city: City (Dropdown, required) of ${data.cities}",
        "  asks time: Time (RadioButtonsGroup) of Morning, Afternoon",
        "  asks stay: From – To (CalendarPicker)",
        "  if ${data.vip}",
        "    asks wishes: Wishes (TextInput)",
        "  else",
        "    shows TextBody: Ask us for the lounge.",
        "  Our terms → https://example.org/terms",
        "  Continue → CONFIRM with city",
        "",
        'CONFIRM  Confirm | "check"  [end]',
        "  receives city (string)",
        "  shows TextBody: ${data.city}",
        "  Book → the endpoint with city",
      ].join("\n"),
    );
  });

  test("marks what is missing", () => {
    const layout = { type: "SingleColumnLayout", children: [{ type: "TextInput", label: "Your name" }] };
    const { outline } = explain({ version: "7.3", screens: [{ id: "WELCOME", title: "Hi", layout }] });
    expect(outline).toContain("  asks ?: Your name (TextInput)");
  });

  test("says of what is no document that it has no version", () => {
    expect(explain("{ not JSON").outline).toBe("Flow JSON without a version, 0 screens, no endpoint");
  });

  test("draws the screens and the ways between them", () => {
    expect(diagram).toBe(
      [
        "flowchart TD",
        '  screen0["DETAILS<br/>Your appointment"]',
        '  screen1["CONFIRM<br/>Confirm #124; #34;check#34;"]',
        "  End((end))",
        '  screen0 -->|"Continue"| screen1',
        '  screen1 -.->|"Book"| End',
      ].join("\n"),
    );
  });

  test("names the screens that the endpoint may lead to", () => {
    const answered = screen("ANSWERED", { title: "Answered" });
    const ask = screen("ASK", { title: "Ask" });
    const { outline: told, diagram: drawn } = explain(
      defineFlow({ version: "7.3", endpoint: true }, [
        ask.footer("Send", dataExchange({}, { next: [answered] })),
        answered.footer("Done", complete({ ok: true })),
      ]).build(),
    );
    expect(told).toContain("  Send → the endpoint, which may lead to ANSWERED,");
    expect(told).toContain("  Done → the end, answering with ok");
    expect(drawn).toContain('screen0 -.->|"Send"| screen1');
  });

  test.each([
    ["null", null],
    ["no JSON", "{"],
    ["a list", []],
    ["screens of nothing", { screens: [null, 1, {}] }],
  ])("takes %s", (_, document) => {
    expect(explain(document).diagram).toMatch(/^flowchart TD/);
  });

  test("is shown in the README as it is", () => {
    const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");
    const readme = read("packages/builder/README.md");
    const told = explain(read("examples/import-flow-json/flows/appointment.json"));
    expect(readme).toContain(`\`\`\`text\n${told.outline}\n\`\`\``);
    expect(readme).toContain(`\`\`\`mermaid\n${told.diagram}\n\`\`\``);
  });

  test("names every screen of every document, whatever is wrong with it", () => {
    for (const { id, document } of [...documents("accepted"), ...documents("refused")]) {
      const root = (typeof document === "string" ? null : document) as { screens?: { id?: unknown }[] } | null;
      const told = explain(document);
      for (const screen of Array.isArray(root?.screens) ? root.screens : [])
        if (typeof screen?.id === "string") {
          expect(told.outline, id).toContain(`\n\n${screen.id}  `);
          expect(told.diagram, id).toContain(`["${screen.id}`);
        }
    }
  });
});
