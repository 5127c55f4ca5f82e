import type { Open } from "./open.ts";

/** Where a flow is in its life. */
export type FlowStatus = Open<"DRAFT" | "PUBLISHED" | "DEPRECATED" | "BLOCKED" | "THROTTLED">;
