/**
 * The calls that a program may never make. They are loaded together, with the first of them: each file more that is loaded
 * by itself cuts what a program starts with into more files.
 */
export { getPublicKey, setPublicKey } from "./encryption-calls.ts";
export { deployFlows } from "./flow-deploy.ts";
export { examineFlow } from "./flow-doctor.ts";
export { downloadFlowJson } from "./flow-download.ts";
export { getMetric } from "./flow-metric.ts";
export { migrateFlows } from "./flow-migration.ts";
export { getPreviewUrl } from "./flow-preview.ts";
export { downloadMedia, getMedia } from "./media-calls.ts";
export { sendFlow } from "./message-calls.ts";
export { listSubscriptions, subscribe, unsubscribe } from "./subscription-calls.ts";
export { createTemplate, sendTemplate } from "./template-calls.ts";
