import { LONGEST_BODY, LONGEST_CTA, LONGEST_FOOTER, LONGEST_HEADER } from "@flows/client";
import { messageError } from "../graph/error.ts";
import type { StoredFlow } from "../state/flow-record.ts";
import type { World } from "../world.ts";
import { optionalText, type Part, partOf, shortText, wordOf } from "./read.ts";
import { checkEntryScreen, versionToSend } from "./sendable.ts";
import type { SentFlow } from "./sent-message.ts";

const HEADER_TYPES = ["text", "image", "video", "document"] as const;

/** Reads an interactive message of the type flow. Meta's page: Sending a Flow, Interactive message. */
export function readFlowMessage(message: Part, wabaId: string, world: World): SentFlow | undefined {
  const interactive = partOf(message, "interactive");
  if (interactive.type !== "flow") return undefined;
  checkTexts(interactive);
  const action = partOf(interactive, "action");
  if (action.name !== "flow") throw messageError(131009, "Parameter action.name must be flow.");
  const parameters = partOf(action, "parameters");
  if (parameters.flow_message_version === undefined)
    throw messageError(131008, "The parameter flow_message_version is required.");
  if (parameters.flow_message_version !== "3")
    throw messageError(131009, 'Parameter flow_message_version must be the string "3".');
  shortText(parameters, "flow_cta", LONGEST_CTA);
  const flow = findFlow(parameters, wabaId, world);
  const mode = wordOf(parameters, "mode", ["published", "draft"]);
  const flowAction = wordOf(parameters, "flow_action", ["navigate", "data_exchange"]);
  const token = optionalText(parameters, "flow_token") ?? "unused";
  const { screen, data } = readPayload(parameters, flowAction);
  const flowJson = versionToSend(flow, mode, world);
  if (screen !== undefined) checkEntryScreen(flowJson, screen);
  return { id: flow.id, token, mode, action: flowAction, screen, data, flowJson };
}

/** The flow that `flow_id` or `flow_name` says. */
function findFlow(part: Part, wabaId: string, { store }: World): StoredFlow {
  const id = optionalText(part, "flow_id");
  const name = optionalText(part, "flow_name");
  if (id === undefined && name === undefined)
    throw messageError(131008, "The parameter flow_id or flow_name is required.");
  if (id !== undefined && name !== undefined)
    throw messageError(131009, "Only one of flow_id and flow_name can be given.");
  const flow = id === undefined ? store.flows.named(wabaId, name ?? "") : store.flows.find(id);
  if (flow?.wabaId === wabaId) return flow;
  throw messageError(
    131009,
    `Parameter flow_${id === undefined ? "name" : "id"}: the account has no flow ${id ?? name}.`,
  );
}

function readPayload(parameters: Part, action: "navigate" | "data_exchange"): Pick<SentFlow, "screen" | "data"> {
  if (parameters.flow_action_payload === undefined) return { screen: undefined, data: undefined };
  if (action === "data_exchange")
    throw messageError(131009, "Parameter flow_action_payload goes with flow_action navigate only.");
  const payload = partOf(parameters, "flow_action_payload");
  if (payload.data === undefined) return { screen: optionalText(payload, "screen"), data: undefined };
  const data = partOf(payload, "data");
  if (Object.keys(data).length === 0)
    throw messageError(131009, "Parameter flow_action_payload.data must not be empty: leave it out.");
  return { screen: optionalText(payload, "screen"), data };
}

function checkTexts(interactive: Part): void {
  shortText(partOf(interactive, "body"), "text", LONGEST_BODY);
  if (interactive.footer !== undefined) shortText(partOf(interactive, "footer"), "text", LONGEST_FOOTER);
  if (interactive.header === undefined) return;
  const header = partOf(interactive, "header");
  if (wordOf(header, "type", HEADER_TYPES) === "text") shortText(header, "text", LONGEST_HEADER);
}
