import { html } from "hono/html";
import { actionTarget } from "./actions.ts";
import { type Html, unlessEmpty } from "./html.ts";
import { picture } from "./pictures.ts";
import { type Part, partOf, partsIn, type Showing, textIn } from "./shown.ts";

export function navigationList(part: Part, showing: Showing): Html {
  const items = partsIn(part, "list-items", showing).map((item) => {
    const action = item["on-click-action"] ?? part["on-click-action"];
    return html`<li>${actionTarget(action, listItem(item, showing), "item", showing)}</li>`;
  });
  return html`<div class="field">${unlessEmpty(textIn(part, "label", showing), (text) => html`<h4 class="subheading">${text}</h4>`)}${unlessEmpty(
    textIn(part, "description", showing),
    (text) => html`<p class="caption">${text}</p>`,
  )}<ul class="list">${items}</ul></div>`;
}

function listItem(item: Part, showing: Showing): Html {
  const main = partOf(item["main-content"]);
  const start = partOf(item.start);
  const tags = Array.isArray(item.tags) ? item.tags.map((tag) => html`<small class="tag">${String(tag)}</small>`) : [];
  return html`${unlessEmpty(textIn(start, "image", showing), (source) =>
    picture(source, textIn(start, "alt-text", showing), "thumbnail"),
  )}<span class="main"><span>${textIn(main, "title", showing)}${unlessEmpty(
    textIn(item, "badge", showing),
    (text) => html` <small class="tag">${text}</small>`,
  )}</span>${smallTexts(main, ["description", "metadata"], showing)}${tags}</span><span class="end">${smallTexts(
    partOf(item.end),
    ["title", "description", "metadata"],
    showing,
  )}</span>`;
}

function smallTexts(part: Part, properties: readonly string[], showing: Showing): Html[] {
  return properties.map((property) =>
    unlessEmpty(textIn(part, property, showing), (text) => html`<small>${text}</small>`),
  );
}
