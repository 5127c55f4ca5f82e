import type { Account } from "../account.ts";
import type { Result } from "../options.ts";

/** Refuses an answer without the link that it should hold. */
export function checkLink(
  { errors }: Account,
  link: string | undefined,
  { status }: Result<unknown>,
  name: string,
): string {
  if (link !== undefined && URL.canParse(link)) return link;
  throw new errors.FlowsConnectionError(`The API answered ${status} without a ${name} link.`, status);
}
