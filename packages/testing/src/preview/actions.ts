import { html } from "hono/html";
import { type Html, NOTHING, unlessEmpty } from "./html.ts";
import { type Part, partOf, type Showing, textIn } from "./shown.ts";

/** Something to tap: a link to the screen or the page that it leads to, or a word on what it does. */
export function actionTarget(action: unknown, label: Html | string, kind: string, showing: Showing): Html {
  const { name, next, url } = partOf(action);
  const screen = String(partOf(next).name ?? "");
  if (name === "navigate" && showing.screens.has(screen))
    return html`<a class="${kind}" href="#${encodeURIComponent(screen)}">${label}</a>`;
  if (name === "open_url" && typeof url === "string" && /^https?:\/\//.test(url))
    return html`<a class="${kind}" href="${url}" rel="noreferrer">${label}</a>`;
  return html`<span class="${kind}" title="${String(name ?? "no action")}">${label}</span>`;
}

export function embeddedLink(part: Part, showing: Showing): Html {
  return html`<p>${actionTarget(part["on-click-action"], textIn(part, "text", showing), "link", showing)}</p>`;
}

export function footer(part: Part, showing: Showing): Html {
  const captions = (["left-caption", "center-caption", "right-caption"] as const).map((property) =>
    textIn(part, property, showing),
  );
  const row = captions.some((text) => text !== "")
    ? html`<p class="captions">${captions.map((text) => html`<span>${text}</span>`)}</p>`
    : NOTHING;
  return html`<div class="footer">${row}${actionTarget(part["on-click-action"], textIn(part, "label", showing), "button", showing)}</div>`;
}

/** A component's name for people who make flows, such as what a branch depends on. */
export function note(text: string): Html {
  return unlessEmpty(text, (shown) => html`<p class="note">${shown}</p>`);
}
