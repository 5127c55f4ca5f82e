import { base64 } from "@flows/builder";
import type { World } from "../world.ts";
import type { MediaRecord } from "./records.ts";

/** A file to keep. */
export interface NewMedia {
  readonly content: Uint8Array<ArrayBuffer> | string;
  readonly mimeType: string;
  readonly phoneNumberId?: string | undefined;
  readonly wabaId?: string | undefined;
}

/** Keeps a media file. */
export async function addMedia({ store, clock }: World, media: NewMedia): Promise<MediaRecord> {
  const { content, mimeType, phoneNumberId, wabaId } = media;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return store.media.add({
    ...store.next(),
    wabaId: wabaId ?? "0",
    phoneNumberId,
    mimeType,
    sha256: Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join(""),
    size: bytes.length,
    content: await base64(bytes),
    createdAt: clock.now().getTime(),
  });
}

/** The bytes of a media file. */
export function contentOf({ content }: MediaRecord): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}
