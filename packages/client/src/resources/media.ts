import type { Account, PhoneNumberCallOptions } from "../account.ts";
import type { Id } from "../ids.ts";
import type { Result } from "../options.ts";
import { loadCalls } from "./load-calls.ts";
import type { MediaDetails } from "./media-calls.ts";

/** The files that people send with their answers. Meta's page: Cloud API, Media. */
export class Media {
  readonly #account: Account;

  constructor(account: Account) {
    this.#account = account;
  }

  /**
   * What a file is, and a link to it.
   *
   * @param id The id from the answer; it is good for 7 days.
   * @param options `phoneNumberId`, to find only what that number received.
   * @throws {NotFoundError} 100 with subcode 33, if there is none, or the token may not see it.
   * @example
   * ```ts
   * const { data } = await client.media.get(id);
   * console.log(data.mime_type, data.file_size);
   * ```
   * @see Meta's page: Cloud API, Media.
   */
  async get(id: Id, options?: PhoneNumberCallOptions): Promise<Result<MediaDetails>> {
    return (await loadCalls()).getMedia(this.#account, id, options);
  }

  /**
   * A file itself. Asks for its link, and reads it with the access token.
   *
   * @param id The id from the answer; it is good for 7 days.
   * @returns The file as a `Blob`, with its type.
   * @throws {NotFoundError} 100 with subcode 33, if there is none, or the token may not see it.
   * @example
   * ```ts
   * const { data: file } = await client.media.download(id);
   * console.log(file.type, file.size);
   * ```
   * @see Meta's page: Cloud API, Media.
   */
  async download(id: Id, options?: PhoneNumberCallOptions): Promise<Result<Blob>> {
    return (await loadCalls()).downloadMedia(this.#account, id, options);
  }
}
