/** A part of a document. */
export type Part = Readonly<Record<string, unknown>>;

export const complete: Part = { name: "complete", payload: {} };
export const done: Part = { type: "Footer", label: "Done", "on-click-action": complete };
export const field: Part = { type: "TextInput", name: "field", label: "Label" };
export const options: readonly Part[] = [
  { id: "a", title: "A" },
  { id: "b", title: "B" },
];
export const text: Part = { type: "TextBody", text: "Hello" };
/** A field of the data that is a text. */
export const words: Part = { type: "string", __example__: "text" };

/** An action that navigates to a screen. */
export function navigate(name: string, payload: Part = {}): Part {
  return { name: "navigate", next: { type: "screen", name }, payload };
}

/** A Footer with an action. */
export function footer(action: Part): Part {
  return { type: "Footer", label: "Next", "on-click-action": action };
}

/** A screen. */
export function screen(id: string, children: readonly unknown[], more: Part = {}): Part {
  return { id, title: "Title", ...more, layout: { type: "SingleColumnLayout", children } };
}

/** A flow of the screens, in the newest version unless another is given. */
export function flow(screens: readonly unknown[], more: Part = {}): Part {
  return { version: "7.3", ...more, screens };
}

/** A flow of one terminal screen that ends with a Footer. */
export function main(children: readonly unknown[], data: Part = {}, more: Part = {}): Part {
  return flow([screen("MAIN", [...children, done], { terminal: true, data })], more);
}

/** A flow of two screens: the first holds the components and leads to the second, which receives the data. */
export function two(children: readonly unknown[], data: Part = {}, more: Part = {}): Part {
  return flow([screen("FIRST", children), screen("LAST", [done], { terminal: true, data })], more);
}

/** A flow with an endpoint. */
export function endpoint(screens: readonly unknown[], routes: Part, version = "7.3"): Part {
  return flow(screens, { version, data_api_version: "3.0", routing_model: routes });
}

/** An If. */
export function branch(condition: unknown, yes: readonly unknown[], no?: readonly unknown[]): Part {
  // biome-ignore lint/suspicious/noThenProperty: Meta's name of the property
  return { type: "If", condition, then: yes, ...(no !== undefined && { else: no }) };
}

/** A Switch. */
export function choose(cases: Part, value = "${data.a}"): Part {
  return { type: "Switch", value, cases };
}

/** A Form. */
export function form(children: readonly unknown[], more: Part = {}): Part {
  return { type: "Form", name: "form", children, ...more };
}
