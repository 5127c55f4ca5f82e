import type { FlowRecord } from "./flow-record.ts";
import { flowState } from "./graph-error.ts";
import { type ValidationError, validationErrors } from "./validation.ts";

/** Puts new Flow JSON into a flow; a published one becomes a draft, and its last version stays live. */
export function uploadJson(flow: FlowRecord, text: string, now: Date): readonly ValidationError[] {
  checkEditable(flow);
  flow.flowJson = text;
  flow.validationErrors = validationErrors(text, now);
  touch(flow, now);
  return flow.validationErrors;
}

/** @throws {GraphError} 139001, if the flow can't be changed any more. */
export function checkEditable({ status }: FlowRecord): void {
  if (status !== "DEPRECATED" && status !== "BLOCKED") return;
  throw flowState(139001, "Flow can't be updated", `A flow that is ${status} can't be updated.`);
}

/** Notes a change. */
export function touch(flow: FlowRecord, now: Date): void {
  if (flow.status === "PUBLISHED" || flow.status === "THROTTLED") flow.status = "DRAFT";
  flow.updatedAt = graphDate(now);
}

/** @throws {GraphError} 139002, if the flow is not a draft or has errors. */
export function publish(flow: FlowRecord, now: Date): void {
  if (flow.status !== "DRAFT")
    throw flowState(
      139002,
      "Publishing Flow in invalid state",
      `Only a draft can be published, and this flow is ${flow.status}.`,
    );
  if (flow.flowJson === undefined)
    throw flowState(139002, "Publishing Flow with validation errors", "The flow has no Flow JSON yet.");
  // A version may have been frozen since the upload.
  flow.validationErrors = validationErrors(flow.flowJson, now);
  if (flow.validationErrors.length > 0) {
    throw flowState(
      139002,
      "Publishing Flow with validation errors",
      `The flow has ${flow.validationErrors.length} validation errors.`,
    );
  }
  flow.status = "PUBLISHED";
  flow.publishedJson = flow.flowJson;
  flow.updatedAt = graphDate(now);
}

/** @throws {GraphError} 139003, if the flow was never published or is deprecated already. */
export function deprecate(flow: FlowRecord, now: Date): void {
  if (flow.status === "DEPRECATED")
    throw flowState(139003, "Flow is already deprecated", "The flow is deprecated already.");
  if (flow.publishedJson === undefined)
    throw flowState(139003, "Can't deprecate unpublished flow", "The flow was never published.");
  flow.status = "DEPRECATED";
  flow.updatedAt = graphDate(now);
}

/** @throws {GraphError} 139004, if the flow is not a draft. */
export function checkDeletable({ status, publishedJson }: FlowRecord): void {
  if (status === "DRAFT" && publishedJson === undefined) return;
  throw flowState(139004, "Can't delete published Flow", "A flow that was published can't be deleted; deprecate it.");
}

/** A date as Graph writes it, such as `2026-11-01T10:00:00+0000`. */
export function graphDate(date: Date): string {
  return `${date.toISOString().slice(0, 19)}+0000`;
}
