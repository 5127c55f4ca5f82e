import type { Account } from "../account.ts";
import type { ParametersOf, ParameterTable } from "../parameter-table.ts";

/** What is said of a flow to deploy. */
const WANTED_FLOW = {
  name: "text",
  flow: "flowJson",
  categories: "categories",
  "endpointUri?": "url",
  "applicationId?": "id",
  "publish?": "flag",
} as const satisfies ParameterTable;

/** A flow to deploy, its Flow JSON as text. */
export type WantedFlow = ParametersOf<typeof WANTED_FLOW>;

/** Reads the flows to deploy, of which each has a name of its own. */
export async function readFlows(account: Account, given: readonly unknown[]): Promise<WantedFlow[]> {
  if (given.length === 0) account.refuse("there is nothing to deploy; pass at least one flow");
  const flows: WantedFlow[] = [];
  for (const flow of given) {
    const wanted = await about(Object(flow).name, () =>
      account.readParameters("the flow to deploy", flow, WANTED_FLOW),
    );
    if (flows.some(({ name }) => name === wanted.name))
      account.refuse(`two flows have the name '${wanted.name}'; names are unique in an account`);
    flows.push(wanted);
  }
  return flows;
}

/** Does something about a flow. An error has the flow's name: of several, it would else not be known. */
export async function about<Done>(flowName: unknown, does: () => Done | Promise<Done>): Promise<Done> {
  try {
    return await does();
  } catch (error) {
    throw Object.assign(error as Error, { flowName });
  }
}
