import { FlowsConnectionError } from "./errors.ts";
import type { Result } from "./options.ts";

/** Refuses an answer without the link that it should hold. */
export function checkLink(link: string | undefined, { status }: Result<unknown>, name: string): string {
  if (link !== undefined && URL.canParse(link)) return link;
  throw new FlowsConnectionError(`The API answered ${status} without a ${name} link.`, status);
}
