import { expect, test } from "vitest";
import { FlowBuildError, validate } from "../../src/index.ts";
import { branch, field, main, text } from "./documents.ts";

function messageOf(document: unknown): string {
  return new FlowBuildError(validate(document), document).message;
}

test("a build error names every place in the author's words", () => {
  expect(messageOf(main([field, text, field]))).toBe(
    [
      "the flow has an error:",
      `  - screen MAIN › textInput "field" › name: screen 'MAIN' has 2 components with the name 'field'; names are unique, over all branches too (DUPLICATE_FORM_COMPONENT_NAMES at screens[0].layout.children[0].name, screens[0].layout.children[2].name)`,
    ].join("\n"),
  );
});

test.each([
  ["a condition that Meta's validator breaks at", branch(true, [text]), "if › condition"],
  ["null", { ...text, text: null }, "textBody › text"],
  ["a component that is null", null, "[0]"],
])("a build error names the place in the author's words where Meta keeps it to itself: %s", (_, component, place) => {
  expect(messageOf(main([component as object]))).toContain(`  - screen MAIN › ${place}: `);
});

test("a build error holds all findings, each on a line", () => {
  const document = main([
    { ...text, text: "${data.a}" },
    { ...field, name: "${form.b}" },
  ]);
  const error = new FlowBuildError(validate(document), document);
  expect(error.message.split("\n")).toEqual([
    "the flow has an error:",
    expect.stringMatching(/^ {2}- screen MAIN › textInput "\$\{form\.b\}" › name: .* \(PATTERN_MISMATCH at /),
  ]);
  expect(error.findings).toHaveLength(1);
});

test("a text with line breaks does not break the line of its finding", () => {
  const document = main([{ ...text, text: "`'a\\nb' +\n  'c'`" }]);
  expect(messageOf(document).split("\n")).toHaveLength(2);
});
