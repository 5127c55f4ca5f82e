import { describe, expect, test } from "vitest";
import { base64, complete, defineFlow, screen } from "../src/index.ts";
import { children } from "./children.ts";

const done = complete({});

describe("an image", () => {
  test.each([
    ["bytes", new Uint8Array([137, 80, 78, 71])],
    ["a buffer", new Uint8Array([137, 80, 78, 71]).buffer],
    ["base64", "iVBORw=="],
  ])("is given as %s", (_, src) => {
    const flow = defineFlow({ version: "7.3" }, [screen("A", { title: "A" }).image({ src }).footer("Done", done)]);
    expect(children(flow)[0]).toEqual({ type: "Image", src: "iVBORw==" });
  });

  test("is read from a Blob, of any size", async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
    expect(await base64(new Blob([bytes]))).toBe(Buffer.from(bytes).toString("base64"));
  });
});
