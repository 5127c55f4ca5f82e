import { describe, expect, test } from "vitest";
import { complete, dataExchange, defineFlow, navigate, SUCCESS, screen } from "../src/index.ts";

const done = complete({});

describe("a flow", () => {
  const long = defineFlow({ version: "7.3" }, [
    screen("A", { title: "A" })
      .textInput("n", { label: "123456789012345678901" as string })
      .footer("Done", done),
  ]);

  test("tells warnings, which do not keep it from being built", () => {
    expect(long.validate()).toMatchObject([{ severity: "warning" }]);
    expect(() => long.build()).not.toThrow();
    const [{ rule = "" } = {}] = long.validate();
    expect(() => long.build({ severities: { [rule]: "error" } })).toThrow('textInput "n" › label');
  });

  test("tells that the address of an image shows none", () => {
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" }).image({ src: "https://example.org/logo.png" }).footer("Done", done),
    ]);
    expect(flow.validate()).toMatchObject([{ rule: "image-base64", severity: "warning" }]);
  });

  test("is written as JSON without validating it", () => {
    expect(JSON.parse(JSON.stringify(long))).toEqual(long.build());
  });

  test("has the routes that it is told, beside those that are derived", () => {
    const b = screen("B", { title: "B" });
    const flow = defineFlow({ version: "7.3", endpoint: true, routes: { A: ["B"] } }, [
      screen("A", { title: "A" }).footer("Send", dataExchange({})),
      b.footer("Done", done),
    ]);
    expect(flow.build().routing_model).toEqual({ A: ["B"], B: [] });
  });
});

describe("an endpoint flow", () => {
  test("has its routing model derived, without the ways back", () => {
    const a = screen("A", { title: "A" });
    const b = screen("B", { title: "B" });
    const flow = defineFlow({ version: "7.3", endpoint: true }, [
      a.textInput("x", { label: "X" }).footer("Next", ({ form }) => dataExchange({ x: form.x }, { next: [b] })),
      b.footer("Done", dataExchange({}, { next: [a, SUCCESS] })),
    ]);
    expect(flow.build()).toMatchObject({ data_api_version: "3.0", routing_model: { A: ["B"], B: [] } });
    expect(flow.build().screens.map(({ terminal }) => terminal)).toEqual([undefined, true]);
  });
});

describe("what is built is the caller's own", () => {
  const make = () => {
    const next = screen("B", { title: "B", data: { names: ["Ada"], user: { city: "Paris" } } });
    const routes = { A: ["B"] } as const;
    return defineFlow({ version: "7.3", endpoint: true, routes }, [
      screen("A", { title: "A" })
        .dropdown("city", { label: "City", dataSource: [{ id: "par", title: "Paris" }] })
        .calendarPicker("day", { label: "Day", includeDays: ["Mon"] })
        .footer("Next", navigate(next, { names: ["Ada"], user: { city: "Paris" } })),
      next.textBody(({ data }) => data.user.city).footer("Done", done),
    ]);
  };
  const emptied = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const inner of Object.values(value)) emptied(inner);
    for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
  };

  test("at any depth", () => {
    const flow = make();
    const expected = JSON.stringify(flow);
    emptied(flow.build());
    emptied(flow.toJSON());
    expect(JSON.stringify(flow)).toBe(expected);
  });
});
