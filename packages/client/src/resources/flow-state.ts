import type { FlowStatus } from "../flow-status.ts";
import { MOST_WHILE_THROTTLED } from "../limits.ts";

/** Why a flow can't do all that a flow can. */
export interface StateProblem {
  readonly message: string;
  readonly fix: string;
}

const HEAL =
  "Mend its endpoint: Meta raises the flow again, from BLOCKED over THROTTLED to PUBLISHED, while it is healthy.";

const PROBLEMS: Readonly<Record<string, StateProblem>> = {
  DEPRECATED: {
    message: "The flow is deprecated, for good: it can't be changed, published or sent.",
    fix: "Create or deploy it under another name.",
  },
  BLOCKED: { message: "The flow is blocked: it is neither opened nor sent, nor can it be published.", fix: HEAL },
  THROTTLED: {
    message: `The flow is throttled: at most ${MOST_WHILE_THROTTLED} messages an hour are sent.`,
    fix: HEAL,
  },
};

/** What a flow can't do in its state. Meta's page: Flows, Lifecycle of a Flow. */
export function stateProblem(status: FlowStatus): StateProblem | undefined {
  return PROBLEMS[status];
}
