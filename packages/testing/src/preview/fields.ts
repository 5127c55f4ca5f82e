import { html } from "hono/html";
import { type Html, NOTHING, unlessEmpty } from "./html.ts";
import { flagIn, initialValue, type Part, partOf, type Showing, textIn } from "./shown.ts";

const INPUT_TYPES: Readonly<Record<string, string>> = {
  text: "text",
  number: "number",
  email: "email",
  password: "password",
  passcode: "password",
  phone: "tel",
};

export function textInput(part: Part, showing: Showing): Html {
  const type = INPUT_TYPES[textIn(part, "input-type", showing)] ?? "text";
  return field(part, showing, (attributes, value) => html`<input type="${type}" value="${value}" ${attributes}>`);
}

export function textArea(part: Part, showing: Showing): Html {
  return field(part, showing, (attributes, value) => html`<textarea rows="3" ${attributes}>${value}</textarea>`);
}

export function datePicker(part: Part, showing: Showing): Html {
  return field(part, showing, (attributes, value) => dateInput(part, showing, attributes, value));
}

export function calendarPicker(part: Part, showing: Showing): Html {
  if (textIn(part, "mode", showing) !== "range") return datePicker(part, showing);
  const sides = (
    [
      ["start-date", "Start date"],
      ["end-date", "End date"],
    ] as const
  ).map(([side, usual]) => {
    const of = (property: string): unknown => partOf(part[property])[side];
    const one = { ...part, label: of("label") ?? usual, "helper-text": of("helper-text"), required: of("required") };
    return datePicker({ ...one, "init-value": partOf(initialValue(part, showing))[side] }, { ...showing, initial: {} });
  });
  return html`<fieldset><legend>${textIn(part, "title", showing) || textIn(part, "label", showing)}</legend>${unlessEmpty(
    textIn(part, "description", showing),
    (text) => html`<p class="caption">${text}</p>`,
  )}${sides}</fieldset>`;
}

export function photoPicker(part: Part, showing: Showing): Html {
  return picker(part, showing, "Photos");
}

export function documentPicker(part: Part, showing: Showing): Html {
  return picker(part, showing, "Documents");
}

function picker(part: Part, showing: Showing, what: "Photos" | "Documents"): Html {
  const id = showing.nextId();
  const of = (side: "min" | "max"): string => textIn(part, `${side}-uploaded-${what.toLowerCase()}`, showing);
  const limit = unlessEmpty(of("max"), (count) => html`, at most ${count}`);
  return html`<div class="field">${labelOf({ ...part, required: Number(of("min")) > 0 }, id, showing)}${unlessEmpty(
    textIn(part, "description", showing),
    (text) => html`<p class="caption">${text}</p>`,
  )}<button type="button" class="picker" id="${id}" disabled>${what}${limit}</button></div>`;
}

function dateInput(part: Part, showing: Showing, attributes: Html, value: string): Html {
  const limits = (["min-date", "max-date"] as const).map((property) =>
    unlessEmpty(isoDay(textIn(part, property, showing)), (day) => html` ${property.slice(0, 3)}="${day}"`),
  );
  return html`<input type="date" value="${isoDay(value)}"${limits} ${attributes}>`;
}

// Before Flow JSON 5.0, dates are milliseconds since 1970.
function isoDay(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const date = new Date(/^-?\d+$/.test(text) ? Number(text) : Number.NaN);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

/** A field with its label, its value, and what helps with it. */
function field(part: Part, showing: Showing, input: (attributes: Html, value: string) => Html): Html {
  const id = showing.nextId();
  const helper = textIn(part, "helper-text", showing);
  const error = textIn(part, "error-message", showing);
  const describedBy = helper === "" ? NOTHING : html` aria-describedby="${id}-help"`;
  const required = flagIn(part, "required", false, showing) ? html` required` : NOTHING;
  const disabled = flagIn(part, "enabled", true, showing) ? NOTHING : html` disabled`;
  const value = initialValue(part, showing);
  const shown = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return html`<div class="field">${labelOf(part, id, showing)}${input(html`id="${id}"${describedBy}${required}${disabled}`, shown)}${unlessEmpty(
    helper,
    (text) => html`<p class="caption" id="${id}-help">${text}</p>`,
  )}${unlessEmpty(error, (text) => html`<p class="error">${text}</p>`)}</div>`;
}

/** A label; where the field may be left out, it says so, as WhatsApp does. */
export function labelOf(part: Part, id: string, showing: Showing): Html {
  const isLarge = part["label-variant"] === "large";
  return html`<label for="${id}"${isLarge ? html` class="large"` : NOTHING}>${textIn(part, "label", showing)}${optionalMark(part, showing)}</label>`;
}

export function optionalMark(part: Part, showing: Showing): Html {
  return flagIn(part, "required", false, showing) ? NOTHING : html` <small>(optional)</small>`;
}
