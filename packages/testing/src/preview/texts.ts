import { html } from "hono/html";
import type { Html } from "./html.ts";
import { markdownOf } from "./markdown.ts";
import { type Part, type Showing, textIn } from "./shown.ts";

export function textHeading(part: Part, showing: Showing): Html {
  return html`<h3 class="heading">${textIn(part, "text", showing)}</h3>`;
}

export function textSubheading(part: Part, showing: Showing): Html {
  return html`<h4 class="subheading">${textIn(part, "text", showing)}</h4>`;
}

export function textBody(part: Part, showing: Showing): Html {
  return runningText(part, showing, "body");
}

export function textCaption(part: Part, showing: Showing): Html {
  return runningText(part, showing, "caption");
}

export function richText(part: Part, showing: Showing): Html {
  return html`<div class="markdown">${markdownOf(textIn(part, "text", showing))}</div>`;
}

function runningText(part: Part, showing: Showing, kind: string): Html {
  const text = textIn(part, "text", showing);
  if (part.markdown === true) return html`<div class="markdown ${kind}">${markdownOf(text)}</div>`;
  const weight = textIn(part, "font-weight", showing);
  const classes = [kind, weight.includes("bold") && "bold", weight.includes("italic") && "italic"];
  const shown = part.strikethrough === true ? html`<s>${text}</s>` : text;
  return html`<p class="${classes.filter(Boolean).join(" ")}">${shown}</p>`;
}
