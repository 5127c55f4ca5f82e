import { describe, expect, test } from "vitest";
import { complete, defineFlow, fragment, screen } from "../src/index.ts";
import { children } from "./children.ts";

const done = complete({});

describe("reuse", () => {
  const address = fragment((part) => part.textInput("street", { label: "Street" }));

  test("adds a fragment, and skips what is not there", () => {
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" }).use(address).use(false).use(undefined).footer("Done", done),
    ]);
    expect(children(flow)).toHaveLength(2);
  });

  test("adds components for each item", () => {
    const flow = defineFlow({ version: "7.3" }, [
      screen("A", { title: "A" })
        .each(["age", "height"], (part, id, index) => part.textInput(`q_${id}`, { label: `${index}` }))
        .footer("Done", ({ form }) => complete({ age: form.q_age })),
    ]);
    expect(children(flow).slice(0, 2)).toEqual([
      { type: "TextInput", name: "q_age", label: "0" },
      { type: "TextInput", name: "q_height", label: "1" },
    ]);
  });

  test("refuses a name that items add which are known only at run time", () => {
    const items: readonly string[] = ["age", "height"];
    const asked = screen("A", { title: "A" }).each(items, (part) => part.textInput("answer", { label: "Answer" }));
    const flow = defineFlow({ version: "7.3" }, [asked.footer("Done", done)]);
    expect(() => flow.build()).toThrow(
      "screen A › textInput \"answer\" › name: screen 'A' has 2 components with the name 'answer'; names are unique",
    );
  });

  test("takes data that a function of the author's knows as a type parameter only", () => {
    const greeting = <Data extends { readonly name: string }>(data: Data) => screen("A", { title: "A", data });
    const flow = defineFlow({ version: "7.3" }, [
      greeting({ name: "Ada", seats: 2 })
        .textBody(({ data }) => ({ text: data.name, visible: data.seats.gt(1) }))
        .footer("Done", done),
    ]);
    expect(children(flow)[0]).toEqual({ type: "TextBody", text: "${data.name}", visible: "`${data.seats} > 1`" });
  });
});
