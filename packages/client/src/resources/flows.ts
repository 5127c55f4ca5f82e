import { FlowEditor } from "./flow-editor.ts";

/** The life of flows, from draft to deprecation. Meta's page: Flows API. */
export class Flows extends FlowEditor {}
