import type { Refuse } from "../refuse.ts";

/** Who gets a message. */
export type Recipient = { readonly to: string } | { readonly recipient: string };

/**
 * A phone number in international form, however it is written, or a person's id towards the business, as a webhook tells it.
 * Neither is in an error.
 */
export function recipient(given: unknown, refuse: Refuse): Recipient {
  // Not every object can be written as text.
  const text = typeof given === "object" ? "" : String(given).trim();
  if (/^[A-Z]{2}\.[A-Za-z0-9]+$/.test(text)) return { recipient: text };
  const digits = text.replace(/[\s().+-]/g, "");
  // No country's code begins with a zero.
  if (/^[1-9]\d{4,19}$/.test(digits)) return { to: digits };
  return refuse("is no phone number; write it with the country code, such as +1 555 010 0100");
}
