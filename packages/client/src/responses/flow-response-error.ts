import { FlowsError } from "../errors.ts";
import type { FlowResponseFinding } from "./normalise.ts";

/** A user's answer does not fit the flow. It names keys, never values. */
export class FlowResponseError extends FlowsError {
  override readonly name = "FlowResponseError";
  /** What does not fit; empty where the message is no answer to a flow at all. */
  readonly findings: readonly FlowResponseFinding[];

  constructor(message: string, findings: readonly FlowResponseFinding[] = []) {
    super(message);
    this.findings = findings;
  }
}
