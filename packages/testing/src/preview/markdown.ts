import { raw } from "hono/html";
import MarkdownIt from "markdown-it";
import type { Html } from "./html.ts";

// HTML in the text stays text, and links to scripts stay text too.
const markdown = new MarkdownIt({ html: false, linkify: false });

// Only two levels are headings in WhatsApp, and they stand below the screen's title. Meta's page: Components, Rich Text.
const LEVELS: Readonly<Record<string, string>> = { h1: "h3", h2: "h4" };
markdown.core.ruler.push("heading-levels", ({ tokens }) => {
  for (const token of tokens) if (token.type.startsWith("heading_")) token.tag = LEVELS[token.tag] ?? "p";
});

/** Markdown as HTML, without any HTML that the text itself holds. */
export function markdownOf(text: string): Html {
  return raw(markdown.render(text));
}
