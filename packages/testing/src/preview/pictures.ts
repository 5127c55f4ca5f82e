import { html } from "hono/html";
import { type Html, NOTHING, unlessEmpty } from "./html.ts";
import { type Part, partsIn, type Showing, textIn } from "./shown.ts";

/** The kinds of images that WhatsApp shows, by how their base64 begins. */
const KINDS: readonly (readonly [string, string])[] = [
  ["/9j/", "jpeg"],
  ["iVBOR", "png"],
  ["UklGR", "webp"],
  ["R0lGOD", "gif"],
];

/** An image from its base64; words in its place, if it is none. */
export function picture(source: string, alternative: string, kind: string, style: Html = NOTHING): Html {
  const base64 = source.replace(/^data:image\/\w+;base64,/, "");
  const [, type] = KINDS.find(([start]) => base64.startsWith(start)) ?? [];
  if (type === undefined || /[^\w+/=\s-]/.test(base64))
    return html`<span class="${kind} missing">${alternative === "" ? "Image" : alternative}</span>`;
  return html`<img class="${kind}" src="data:image/${type};base64,${base64}" alt="${alternative}"${style}>`;
}

export function image(part: Part, showing: Showing): Html {
  const [source, alternative] = [textIn(part, "src", showing), textIn(part, "alt-text", showing)];
  return html`<figure>${picture(source, alternative, `image ${scaleOf(part)}`, shape(part, showing))}</figure>`;
}

function scaleOf(part: Part): "cover" | "contain" {
  return part["scale-type"] === "cover" ? "cover" : "contain";
}

const SIZES: readonly (readonly [string, (size: number) => string])[] = [
  ["width", (size) => `width:${size}px;`],
  ["height", (size) => `height:${size}px;max-height:none;`],
  ["aspect-ratio", (size) => `aspect-ratio:${size};`],
];

/** The size that a picture is given; without one it is as the style has it. */
function shape(part: Part, showing: Showing): Html {
  const rules = SIZES.map(([property, rule]) => {
    const size = Number(textIn(part, property, showing));
    return size > 0 ? rule(size) : "";
  }).join("");
  return unlessEmpty(rules, (text) => html` style="${text}"`);
}

export function imageCarousel(part: Part, showing: Showing): Html {
  const ratio = textIn(part, "aspect-ratio", showing) === "16:9" ? "16/9" : "4/3";
  const style = html` style="aspect-ratio:${ratio}"`;
  const images = partsIn(part, "images", showing).map(
    (item) =>
      html`<li>${picture(textIn(item, "src", showing), textIn(item, "alt-text", showing), `image ${scaleOf(part)}`, style)}</li>`,
  );
  return html`<ul class="carousel" tabindex="0" aria-label="Images">${images}</ul>`;
}
