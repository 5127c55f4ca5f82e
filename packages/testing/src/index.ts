export {
  ConnectionDropped,
  type Corruption,
  type Faults,
  type RequestMatch,
} from "./arrange/faults.ts";
export type { EmulatedFlows } from "./arrange/flows.ts";
export type { RateLimitOptions, RateLimits } from "./arrange/rate-limits.ts";
export type { LoggedRequest } from "./arrange/request-log.ts";
export type { AccountSeed, FlowSeed, PhoneNumberSeed, Seed, TemplateSeed } from "./arrange/seed.ts";
export type { Templates } from "./arrange/templates.ts";
export type { Scope, TokenOptions, Tokens } from "./arrange/tokens.ts";
export { createEmulator, type Emulator, type Snapshot } from "./emulator.ts";
export * as fixtures from "./fixtures/index.ts";
export { GRAPH_ERRORS, type GraphCode } from "./graph/codes.ts";
export type { GraphErrorBody, GraphErrorDetails } from "./graph/error.ts";
export type { SentFlow, SentMessage } from "./messages/sent-message.ts";
export type { EmulatorOptions } from "./options.ts";
export type { Clock } from "./state/clock.ts";
export type { EndpointObservation, FlowRecord, FlowState, LiveVersion } from "./state/flow-record.ts";
export type { NewMedia } from "./state/media.ts";
export type { TemplateButton, TemplateComponent } from "./state/records.ts";
export type { ValidationError } from "./state/validation.ts";
export type { StatusChange } from "./webhooks/flow-events.ts";
export type { FlowReplyMessage, FlowReplyValue } from "./webhooks/messages.ts";
export type { WebhookBody, WebhookChange } from "./webhooks/payload.ts";
export { signWebhook } from "./webhooks/signature.ts";
export type { Delivery, WebhookOptions, Webhooks, WebhookTarget } from "./webhooks/webhooks.ts";
