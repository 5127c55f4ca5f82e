import type { Account } from "../account.ts";
import { checkId, type Id } from "../ids.ts";
import type { CallOptions, Result } from "../options.ts";
import type { GraphRequest } from "../transport.ts";

/** Sends a request about a flow, or about an edge of it, such as `/assets`. */
export async function callFlow<Data>(
  { transport }: Account,
  id: Id,
  edge: string,
  options: CallOptions | undefined,
  request: Omit<GraphRequest, "path">,
): Promise<Result<Data>> {
  return await transport.send({ ...request, path: `${checkId(id, "the flow's id")}${edge}` }, options);
}
