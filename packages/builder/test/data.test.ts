import { describe, expect, test } from "vitest";
import { complete, defineFlow, integer, list, screen } from "../src/index.ts";
import { children } from "./children.ts";

const done = complete({});

describe("data by example", () => {
  test("gives type, schema and example", () => {
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", {
        title: "A",
        data: { seats: integer(2), lines: list({ sku: "A" }), user: { city: "Paris" }, vip: false },
      })
        .textBody(({ data }) => data.user.city)
        .footer("Done", done),
    ]);
    expect(flow.build().screens[0]?.data).toEqual({
      seats: { type: "integer", __example__: 2 },
      lines: { type: "array", items: { type: "object", properties: { sku: { type: "string" } } }, __example__: [] },
      user: { type: "object", properties: { city: { type: "string" } }, __example__: { city: "Paris" } },
      vip: { type: "boolean", __example__: false },
    });
    expect(children(flow)[0]).toEqual({ type: "TextBody", text: "${data.user.city}" });
  });

  test("of an empty list is refused, with the way out", () => {
    expect(() => screen("A", { title: "A", data: { lines: [] } })).toThrow(
      "data 'lines' is an empty list, which has no type; write list(",
    );
  });
});
