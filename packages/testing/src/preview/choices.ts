import { html } from "hono/html";
import { actionTarget } from "./actions.ts";
import { labelOf, optionalMark } from "./fields.ts";
import { type Html, NOTHING, unlessEmpty } from "./html.ts";
import { picture } from "./pictures.ts";
import { flagIn, initialValue, type Part, partsIn, type Showing, textIn } from "./shown.ts";

export function checkboxGroup(part: Part, showing: Showing): Html {
  return group(part, showing, "checkbox", "options");
}

export function radioButtonsGroup(part: Part, showing: Showing): Html {
  return group(part, showing, "radio", "options");
}

export function chipsSelector(part: Part, showing: Showing): Html {
  return group(part, showing, "checkbox", "chips");
}

export function dropdown(part: Part, showing: Showing): Html {
  const id = showing.nextId();
  const chosen = initialValue(part, showing);
  const items = partsIn(part, "data-source", showing).map((item) => {
    const selected = chosen !== undefined && item.id === chosen ? html` selected` : NOTHING;
    return html`<option${selected}${disabledMark(item, showing)}>${textIn(item, "title", showing)}</option>`;
  });
  return html`<div class="field">${labelOf(part, id, showing)}<select id="${id}"${disabledMark(part, showing)}><option value="">Select…</option>${items}</select></div>`;
}

export function optIn(part: Part, showing: Showing): Html {
  const id = showing.nextId();
  const checked = initialValue(part, showing) === true ? html` checked` : NOTHING;
  const more =
    part["on-click-action"] === undefined
      ? NOTHING
      : html` ${actionTarget(part["on-click-action"], "Read more", "link", showing)}`;
  return html`<div class="option"><input type="checkbox" id="${id}"${checked}><div><label for="${id}">${textIn(part, "label", showing)}</label>${more}</div></div>`;
}

function group(part: Part, showing: Showing, type: "checkbox" | "radio", kind: string): Html {
  // Only one of radio buttons with the same name can be on.
  const name = type === "radio" ? html` name="${showing.nextId()}"` : NOTHING;
  const chosen = [initialValue(part, showing)].flat();
  const options = partsIn(part, "data-source", showing).map((item) => {
    const id = showing.nextId();
    const checked = item.id !== undefined && chosen.includes(item.id) ? html` checked` : NOTHING;
    const disabled = flagIn(part, "enabled", true, showing) ? disabledMark(item, showing) : html` disabled`;
    return html`<div class="option"><input type="${type}"${name} id="${id}"${checked}${disabled}><label for="${id}">${optionText(item, showing)}</label>${optionPicture(item, showing)}</div>`;
  });
  return html`<fieldset class="${kind}"><legend>${textIn(part, "label", showing)}${optionalMark(part, showing)}</legend>${unlessEmpty(
    textIn(part, "description", showing),
    (text) => html`<p class="caption">${text}</p>`,
  )}<div class="items">${options}</div></fieldset>`;
}

function optionText(item: Part, showing: Showing): Html {
  const rest = (["description", "metadata"] as const).map((property) =>
    unlessEmpty(textIn(item, property, showing), (text) => html`<small>${text}</small>`),
  );
  return html`<span>${textIn(item, "title", showing)}</span>${rest}`;
}

function optionPicture(item: Part, showing: Showing): Html {
  const color = textIn(item, "color", showing);
  if (/^#[0-9a-f]{6}$/i.test(color)) return html`<span class="swatch" style="background:${color}"></span>`;
  return unlessEmpty(textIn(item, "image", showing), (source) =>
    picture(source, textIn(item, "alt-text", showing), "thumbnail"),
  );
}

function disabledMark(part: Part, showing: Showing): Html {
  return flagIn(part, "enabled", true, showing) ? NOTHING : html` disabled`;
}
