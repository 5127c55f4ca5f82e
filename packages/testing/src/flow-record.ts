import type { ValidationError } from "./validation.ts";

/** The states of a flow. Meta's page: Flows lifecycle. */
export type FlowState = "DRAFT" | "PUBLISHED" | "DEPRECATED" | "THROTTLED" | "BLOCKED";

/** The categories of a flow. */
export const CATEGORIES: readonly string[] = [
  "SIGN_UP",
  "SIGN_IN",
  "APPOINTMENT_BOOKING",
  "LEAD_GENERATION",
  "CONTACT_US",
  "CUSTOMER_SUPPORT",
  "SURVEY",
  "OTHER",
];

/** A flow as the emulator keeps it. */
export interface FlowRecord {
  readonly id: string;
  readonly wabaId: string;
  name: string;
  categories: readonly string[];
  status: FlowState;
  flowJson: string | undefined;
  /** The Flow JSON that people get, while a draft is being changed. */
  publishedJson: string | undefined;
  validationErrors: readonly ValidationError[];
  endpointUri: string | undefined;
  applicationId: string | undefined;
  previewToken: string;
  updatedAt: string;
}

/** A property of the uploaded document, if it is a text. */
export function jsonProperty({ flowJson }: FlowRecord, name: "version" | "data_api_version"): string | undefined {
  try {
    const value = (JSON.parse(flowJson ?? "{}") as Record<string, unknown> | null)?.[name];
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
