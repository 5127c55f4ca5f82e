import { html, type raw } from "hono/html";

/** HTML that is escaped already. */
export type Html = ReturnType<typeof html> | ReturnType<typeof raw>;

/** Nothing. */
export const NOTHING: Html = html``;

/** A part of a page that is left out where its text is empty. */
export function unlessEmpty(text: string, show: (text: string) => Html): Html {
  return text === "" ? NOTHING : show(text);
}
