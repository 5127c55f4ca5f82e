import type { Category } from "@flows/builder";
import type { FlowJsonInput } from "../flow-json.ts";
import type { FlowStatus } from "../flow-status.ts";
import type { Id } from "../ids.ts";
import type { CallOptions } from "../options.ts";
import type { FlowValidationError } from "./flow-fields.ts";

/** A flow as it should be in the account. */
export interface DeployFlow {
  /** The flow is found by its name; where there is none, it is created. */
  readonly name: string;
  /** A flow, a built flow, any plain object, or text. */
  readonly flow: FlowJsonInput;
  readonly categories: readonly Category[];
  /** Default: it stays as it is. */
  readonly endpointUri?: string | undefined;
  /** The app whose secret signs requests to the endpoint. Default: it stays as it is. */
  readonly applicationId?: Id | undefined;
  /** Publishes it where it is a draft without errors. Default: false. */
  readonly publish?: boolean | undefined;
}

/** One thing that deploying did, by the name of the method. */
export type DeployStep = "create" | "updateMetadata" | "updateJson" | "publish";

/** What deploying did, and how the flow is now. */
export interface DeployedFlow {
  readonly id: string;
  readonly name: string;
  /** In the order in which it was done; empty where nothing differed. */
  readonly steps: readonly DeployStep[];
  readonly status: FlowStatus;
  /** While there are any, the flow is not published. */
  readonly validation_errors: readonly FlowValidationError[];
  /** What the flow can't do as it is, why, and what to do about it: blocked, throttled, or not published as asked. */
  readonly warning?: string;
}

/** What can be said of deploying. */
export interface DeployOptions extends CallOptions {
  /** Told after each flow what was done, and how many of how many are. */
  readonly onProgress?:
    | ((progress: { readonly done: number; readonly total: number; readonly flow: DeployedFlow }) => void)
    | undefined;
}
