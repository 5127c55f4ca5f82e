import type { Account, PhoneNumberCallOptions } from "../account.ts";
import type { Id } from "../ids.ts";
import type { Result } from "../options.ts";
import { checkLink } from "./links.ts";

/** A file that was sent or received. */
export interface MediaDetails {
  readonly id: string;
  /** Lives 5 minutes, and needs the access token: use `download`. */
  readonly url: string;
  readonly mime_type: string;
  readonly sha256: string;
  /** In bytes. */
  readonly file_size: number;
  readonly messaging_product?: string;
}

export async function getMedia(
  { transport, readParameter }: Account,
  id: Id,
  options?: PhoneNumberCallOptions,
): Promise<Result<MediaDetails>> {
  const path = readParameter("id", id, "the media's id");
  const { phoneNumberId } = options ?? {};
  const query =
    phoneNumberId === undefined ? {} : { phone_number_id: readParameter("id", phoneNumberId, "phoneNumberId") };
  return await transport.send({ method: "get", path, query }, options);
}

export async function downloadMedia(account: Account, id: Id, options?: PhoneNumberCallOptions): Promise<Result<Blob>> {
  const result = await getMedia(account, id, options);
  return await account.transport.download(checkLink(account, result.data.url, result, "download"), true, options);
}
