import { raw } from "hono/html";
import MarkdownIt from "markdown-it";
import type { Html } from "./html.ts";

// HTML in the text stays text, and links to scripts stay text too.
const markdown = new MarkdownIt({ html: false, linkify: false });

/** Markdown as HTML, without any HTML that the text itself holds. */
export function markdownOf(text: string): Html {
  return raw(markdown.render(text));
}
