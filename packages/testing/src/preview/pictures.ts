import { html } from "hono/html";
import type { Html } from "./html.ts";
import { type Part, partsIn, type Showing, textIn } from "./shown.ts";

/** The kinds of images that WhatsApp shows, by how their base64 begins. */
const KINDS: readonly (readonly [string, string])[] = [
  ["/9j/", "jpeg"],
  ["iVBOR", "png"],
  ["UklGR", "webp"],
  ["R0lGOD", "gif"],
];

/** An image from its base64; words in its place, if it is none. */
export function picture(source: string, alternative: string, kind: string): Html {
  const base64 = source.replace(/^data:image\/\w+;base64,/, "");
  const [, type] = KINDS.find(([start]) => base64.startsWith(start)) ?? [];
  if (type === undefined || /[^\w+/=\s-]/.test(base64))
    return html`<span class="${kind} missing">${alternative === "" ? "Image" : alternative}</span>`;
  return html`<img class="${kind}" src="data:image/${type};base64,${base64}" alt="${alternative}">`;
}

export function image(part: Part, showing: Showing): Html {
  const fit = part["scale-type"] === "cover" ? "cover" : "contain";
  return html`<figure>${picture(textIn(part, "src", showing), textIn(part, "alt-text", showing), `image ${fit}`)}</figure>`;
}

export function imageCarousel(part: Part, showing: Showing): Html {
  const images = partsIn(part, "images", showing).map(
    (item) =>
      html`<li>${picture(textIn(item, "src", showing), textIn(item, "alt-text", showing), "image contain")}</li>`,
  );
  return html`<ul class="carousel" tabindex="0" aria-label="Images">${images}</ul>`;
}
