/**
 * The calls that a program may never make. Of what a program starts with they import types only, and take the rest from their
 * account: a module that both import is one more file for the program to start with.
 */
export { getPublicKey, setPublicKey } from "./encryption-calls.ts";
export { deployFlows } from "./flow-deploy.ts";
export { examineFlow } from "./flow-doctor.ts";
export { downloadFlowJson } from "./flow-download.ts";
export { getHealth } from "./flow-health.ts";
export { updateMetadata } from "./flow-metadata.ts";
export { getMetric } from "./flow-metric.ts";
export { migrateFlows } from "./flow-migration.ts";
export { getPreviewUrl } from "./flow-preview.ts";
export { updateJson } from "./flow-upload.ts";
export { downloadMedia, getMedia } from "./media-calls.ts";
export { sendFlow } from "./message-calls.ts";
export { listSubscriptions, subscribe, unsubscribe } from "./subscription-calls.ts";
export { createTemplate, sendTemplate } from "./template-calls.ts";
