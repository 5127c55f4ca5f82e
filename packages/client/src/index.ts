export type { AccessToken } from "./access-token.ts";
export {
  AuthenticationError,
  FlowResponseError,
  FlowStateError,
  FlowsAbortError,
  FlowsApiError,
  FlowsConnectionError,
  FlowsError,
  FlowsTimeoutError,
  InvalidCallError,
  NotFoundError,
  PermissionError,
  PublishError,
  RateLimitError,
  ValidationError,
} from "./errors.ts";
export type { Buildable, FlowJsonInput } from "./flow-json.ts";
export { parseFlowResponse } from "./flow-response.ts";
export type { Id } from "./ids.ts";
export { type CallOptions, GRAPH_VERSION, type Result, type WhatsAppOptions } from "./options.ts";
export type { Page, Pages } from "./pagination.ts";
export {
  type Asset,
  CATEGORIES,
  type Category,
  type CreatedFlow,
  type CreateFlow,
  type DownloadedJson,
  type FlowDetails,
  type FlowStatus,
  type FlowValidationError,
  type GetFlow,
  type ListFlows,
  type MigrateFlows,
  type Migration,
  type Preview,
  type PreviewOptions,
  type Success,
  type UpdateMetadata,
  type UploadedJson,
} from "./resources/flow-types.ts";
export type { Flows } from "./resources/flows.ts";
export { WhatsApp, WhatsApp as default } from "./whatsapp.ts";
