/** A Blob, a File, or a Response: what bytes can be read from. */
export interface ReadableBytes {
  arrayBuffer(): Promise<ArrayBuffer>;
}

const CHUNK = 0x8000;

/**
 * The base64 of an image's bytes, for `src` and `image` where they come as a Blob; other bytes may stand there as they are.
 *
 * @param bytes JPEG or PNG: at most 300 KB for an Image, 100 KB in a list; `build()` checks it.
 * @returns The base64, once the bytes are read.
 * @example
 * ```ts
 * import { base64, screen } from "@flows/builder";
 * const logo = await base64(new Blob([new Uint8Array([137, 80, 78, 71])]));
 * screen("HELLO", { title: "Hello" }).image({ src: logo });
 * //=> { "type": "Image", "src": "iVBORw==" }
 * ```
 * @see Meta's page: Components, Image.
 */
export async function base64(bytes: ReadableBytes | ArrayBuffer | Uint8Array): Promise<string> {
  return encodeBase64("arrayBuffer" in bytes ? await bytes.arrayBuffer() : bytes);
}

/** The base64 of bytes that are at hand. */
export function encodeBase64(bytes: ArrayBuffer | Uint8Array): string {
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  let binary = "";
  // In chunks, since the arguments of a call are limited.
  for (let start = 0; start < view.length; start += CHUNK)
    binary += String.fromCharCode(...view.subarray(start, start + CHUNK));
  return btoa(binary);
}
