export { CATEGORIES, type Category } from "@flows/builder/categories";
export type { AccessToken } from "./access-token.ts";
export type { PhoneNumberCallOptions } from "./account.ts";
export type { Chosen, ChosenOfMany, OtherField, WithOthers } from "./chosen-fields.ts";
export {
  AuthenticationError,
  DeployError,
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
export type { FlowStatus } from "./flow-status.ts";
export type { Id } from "./ids.ts";
export {
  FEWEST_MEASURED,
  LONGEST_BODY,
  LONGEST_CTA,
  LONGEST_FOOTER,
  LONGEST_HEADER,
  LONGEST_TEMPLATE_BUTTON,
  MOST_MIGRATED,
  MOST_WHILE_THROTTLED,
} from "./limits.ts";
export type { Known, Open } from "./open.ts";
export { type CallOptions, GRAPH_VERSION, type Result, type WhatsAppOptions } from "./options.ts";
export type { ListOptions, Page, PageQuery, Pages } from "./pagination.ts";
export type { Encryption } from "./resources/encryption.ts";
export type { GetPublicKey, PublicKey, PublicKeyField, PublicKeyWith } from "./resources/encryption-calls.ts";
export type { Asset, CreatedFlow, DownloadedJson, Success, UploadedJson } from "./resources/flow-answers.ts";
export type { DeployedFlow, DeployFlow, DeployOptions, DeployStep } from "./resources/flow-deployment.ts";
export type { CheckName, FlowCheck, FlowDiagnosis } from "./resources/flow-diagnosis.ts";
export type {
  DefaultFlowField,
  FlowField,
  FlowFields,
  FlowValidationError,
  FlowWith,
  Preview,
} from "./resources/flow-fields.ts";
export type {
  FlowHealth,
  HealthEntity,
  HealthError,
  HealthQuery,
  HealthStatus,
  Sendability,
} from "./resources/flow-health.ts";
export type { CreateFlow, GetFlow, ListFlows, UpdateMetadata } from "./resources/flow-inputs.ts";
export type { MediaFile, MessageHeader, SendFlow } from "./resources/flow-message.ts";
export type { FlowMetric, Granularity, Metric, MetricName, MetricQuery } from "./resources/flow-metric.ts";
export type { MigrateFlows, Migration } from "./resources/flow-migration.ts";
export type { FlowAction, Opening, OpeningData } from "./resources/flow-opening.ts";
export type { FlowPreview, PreviewOptions } from "./resources/flow-preview.ts";
export type { CreatedTemplate, CreateFlowTemplate, SendFlowTemplate, TemplateText } from "./resources/flow-template.ts";
export type { Flows } from "./resources/flows.ts";
export type { Media } from "./resources/media.ts";
export type { MediaDetails } from "./resources/media-calls.ts";
export type { Messages } from "./resources/messages.ts";
export type {
  AskedPhoneNumberField,
  DefaultPhoneNumberField,
  ListPhoneNumbers,
  PhoneNumber,
  PhoneNumberField,
  PhoneNumberFields,
  PhoneNumberWith,
} from "./resources/phone-number-fields.ts";
export type { PhoneNumbers } from "./resources/phone-numbers.ts";
export type { SentMessage } from "./resources/sent-message.ts";
export type { SubscribedApp, SubscribeWebhooks } from "./resources/subscription-calls.ts";
export type { Templates } from "./resources/templates.ts";
export type { WebhookSubscriptions } from "./resources/webhook-subscriptions.ts";
export { FlowResponseError } from "./responses/flow-response-error.ts";
export type { FlowResponseFinding } from "./responses/normalise.ts";
export { parseFlowResponse } from "./responses/parse-flow-response.ts";
export type { BusinessUsage, Usage, UsageShare } from "./usage.ts";
export type {
  AlertState,
  ErrorShare,
  FlowEvent,
  FlowEventName,
  FlowEventValues,
  FlowResponseEvent,
  UnknownEvent,
  WebhookEvent,
} from "./webhooks/events.ts";
export { type HandshakeQuery, verifyHandshake } from "./webhooks/handshake.ts";
export { parseWebhook } from "./webhooks/parse-webhook.ts";
export { verifySignature } from "./webhooks/signature.ts";
export { WhatsApp, WhatsApp as default } from "./whatsapp.ts";
