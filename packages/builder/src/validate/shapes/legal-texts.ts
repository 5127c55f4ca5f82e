import type { PropertyDefinition } from "../../components/definition.ts";
import { type AnyVersion, isAtLeast } from "../../versions.ts";

/** The name of a case of a Switch. */
export const CASE: RegExp = /^[A-Za-z][\w-]*$/;
/** A colour. */
export const COLOR: RegExp = /^#[A-Fa-f0-9]{6}$/;
/** An image: its bytes in base64, alone or as a data URL. */
export const BASE64: RegExp = /^(?:data:image\/[a-z+.-]+;base64,)?[A-Za-z0-9+/=\s]*$/;
/** What is said of an image that is none. */
export const NO_BASE64: string = "no base64; encode the image itself, since WhatsApp loads none from an address";
/** Anything with a scheme; an address of the web may hold any character but blanks. */
export const ABSOLUTE_URL: RegExp = /^(?:https?:\/\/\S+|[A-Za-z][A-Za-z0-9+.-]*:[^\s"<>\\^`{|}]+)$/;

const SINCE_7_0 = /^(?!_+$)[A-Za-z_]+$/;
const BEFORE_7_0 = /^[A-Za-z,_]+$/;

/** What a screen id may look like. Meta's page: Flow JSON, Screens. */
export function legalId(version: AnyVersion): RegExp {
  return isAtLeast(version, "7.0") ? SINCE_7_0 : BEFORE_7_0;
}

/** What is said of an id that may not look like that, as the end of a sentence. */
export function illegalId(id: string): string {
  return `may hold letters and underscores only; ${/\d/.test(id) ? "spell digits out" : "rename it"}`;
}

/** Texts that were held to this before Meta held all to it, in 6.0. */
const NEVER_BLANK: ReadonlySet<string> = new Set(["id", "name", "title", "label", "text"]);

/** Whether the text in a property must hold something to see. Of an image Meta only says so. */
export function mustSaySomething(property: string, { value }: PropertyDefinition, version: AnyVersion): boolean {
  if (value === "condition" || value === "base64") return false;
  return NEVER_BLANK.has(property) || isAtLeast(version, "6.0");
}
