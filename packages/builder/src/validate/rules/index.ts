import { boundTypes } from "./bound-types.ts";
import { ifNesting, plainConditions, switchCases } from "./conditions.ts";
import { componentCount, screenCount, typeCount } from "./counts.ts";
import { dataModel } from "./data-model.ts";
import { dataApiVersion, dataExchangeEndpoint, refreshOnBack, routingModelPresent } from "./endpoint.ts";
import { componentExpressions, payloadExpressions } from "./expressions.ts";
import { fieldsOutsideForm, formValues, sensitiveFields, uniqueNames } from "./names.ts";
import { navigatePayload, navigateTarget } from "./navigation.ts";
import { navigateTypes, updateData } from "./payload-types.ts";
import { standsAlone } from "./placement.ts";
import { componentReferences, payloadReferences } from "./references.ts";
import { connectedScreens, entryScreen, routingModel } from "./routing.ts";
import type { Rule } from "./rule.ts";
import { completeOnTerminal, duplicateScreens, reservedScreen, terminalFooter, terminalScreen } from "./screens.ts";

/** The rules of the semantic stage, in the order of their findings. */
export const RULES: readonly Rule[] = [
  routingModelPresent,
  routingModel,
  entryScreen,
  connectedScreens,
  screenCount,
  duplicateScreens,
  reservedScreen,
  terminalScreen,
  uniqueNames,
  sensitiveFields,
  componentCount,
  typeCount,
  standsAlone,
  dataModel,
  formValues,
  fieldsOutsideForm,
  terminalFooter,
  refreshOnBack,
  dataApiVersion,
  dataExchangeEndpoint,
  completeOnTerminal,
  navigateTarget,
  navigatePayload,
  navigateTypes,
  updateData,
  payloadReferences,
  componentReferences,
  boundTypes,
  componentExpressions,
  payloadExpressions,
  plainConditions,
  ifNesting,
  switchCases,
];
