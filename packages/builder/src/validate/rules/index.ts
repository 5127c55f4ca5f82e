import { dataApiVersion, dataExchangeEndpoint, refreshOnBack, routingModelPresent } from "./endpoint.ts";
import { navigatePayload, navigateTarget } from "./navigation.ts";
import { componentReferences, payloadReferences } from "./references.ts";
import type { Rule } from "./rule.ts";
import { completeOnTerminal, duplicateScreens, reservedScreen, terminalFooter, terminalScreen } from "./screens.ts";

/** The rules of the semantic stage, in the order of their findings. */
export const RULES: readonly Rule[] = [
  routingModelPresent,
  duplicateScreens,
  reservedScreen,
  terminalScreen,
  terminalFooter,
  refreshOnBack,
  dataApiVersion,
  dataExchangeEndpoint,
  completeOnTerminal,
  navigateTarget,
  navigatePayload,
  payloadReferences,
  componentReferences,
];
