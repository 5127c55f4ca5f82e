import { quoted } from "./format/source.ts";

/** The comment for what the DSL has no word for. */
export function leftOut(value: unknown, key?: string): string {
  return `Left out: ${key === undefined ? "" : `${quoted(key)}: `}${JSON.stringify(value)}`;
}
