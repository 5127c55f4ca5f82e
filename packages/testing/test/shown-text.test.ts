import { expect, test } from "vitest";
import { shownText } from "../src/preview/shown-text.ts";

const data = { name: { type: "string", __example__: "Ada" }, user: { type: "object", __example__: { city: "Paris" } } };

test.each([
  ["Hello", "Hello"],
  ["${data.name}", "Ada"],
  ["${data.user.city}", "Paris"],
  ["`'See you soon, ' ${data.name}`", "See you soon, Ada"],
  ["`\"It's \" ${data.name} '!'`", "It's Ada!"],
  ["${form.name}", "${form.name}"],
  ["`${data.name} == 'x'`", "`${data.name} == 'x'`"],
])("%s is shown as %s", (text, shown) => {
  expect(shownText(text, data)).toBe(shown);
});
