import { complete, defineFlow, navigate, screen } from "@flows/builder";
import { describe, expect, test } from "vitest";
import "../src/vitest.ts";
import { FAREWELL } from "./connect.ts";

const farewell = defineFlow({ version: "7.3" }, [
  screen("BYE", { title: "Bye" }).textBody("See you").footer("Done", complete({})),
]);
const stranger = screen("BYE", { title: "Another" });
const lost = defineFlow({ version: "7.3" }, [
  screen("HELLO", { title: "Hello" }).footer("On", navigate(stranger)),
  screen("BYE", { title: "Bye" }).footer("Done", complete({})),
]);

describe("toBeValidFlow", () => {
  test.each([
    ["a flow", farewell],
    ["a document", JSON.parse(FAREWELL)],
    ["text", FAREWELL],
  ])("takes %s", (_, flow) => {
    expect(flow).toBeValidFlow();
    expect(() => expect(flow).not.toBeValidFlow()).toThrow("the flow is valid");
  });

  test("says where it is not, with the line", () => {
    const broken = JSON.stringify(JSON.parse(FAREWELL), null, 2).replace('"title"', '"titel"');
    expect(broken).not.toBeValidFlow();
    expect(() => expect(broken).toBeValidFlow()).toThrow(/flow\.json:6:\d+ error INVALID_PROPERTY_KEY: .*\n.*"titel"/);
    expect(() => expect("{").toBeValidFlow()).toThrow("is not JSON");
    expect(() => expect(lost).toBeValidFlow()).toThrow("it leads to another screen 'BYE'");
    expect(() => expect(7).toBeValidFlow()).toThrow("takes a flow");
  });

  test("takes the day and severities", () => {
    const old = FAREWELL.replace("7.3", "5.0");
    expect(old).not.toBeValidFlow();
    expect(old).toBeValidFlow({ today: "2024-10-01" });
  });
});

test("toMatchFlowJson compares whatever the order of keys, and shows the difference", () => {
  const { version, screens } = JSON.parse(FAREWELL);
  expect(farewell).toMatchFlowJson(FAREWELL);
  expect(farewell).toMatchFlowJson({ screens, version });
  expect(farewell).not.toMatchFlowJson({ version });
  expect(() => expect(farewell).toMatchFlowJson(FAREWELL.replace("See you", "So long"))).toThrow(
    "the Flow JSON is another",
  );
  expect(() => expect(farewell).toMatchFlowJson("{nope")).toThrow("the text is not JSON: ");
});
