import { boundTypes } from "./bound-types.ts";
import { bounds } from "./bounds.ts";
import { calendarModes } from "./calendar-modes.ts";
import { branches, ifNesting, plainConditions } from "./conditions.ts";
import { componentCount, screenCount, typeCount } from "./counts.ts";
import { dataModel } from "./data-model.ts";
import { dates } from "./dates.ts";
import { dataExchangeEndpoint, refreshOnBack, routingModelPresent } from "./endpoint.ts";
import { componentExpressions, payloadExpressions } from "./expressions.ts";
import { branchFooters, terminalFooter } from "./footers.ts";
import { formErrorMessages } from "./form-error-messages.ts";
import { formInitialValues } from "./form-initial-values.ts";
import { carousels, imagesOrColors } from "./images.ts";
import { mixedTexts } from "./mixed-texts.ts";
import { fieldsOutsideForm, sensitiveFields, uniqueNames } from "./names.ts";
import { navigatePayload, navigateTarget } from "./navigation.ts";
import { navigationLists } from "./navigation-lists.ts";
import { navigateTypes, updateDataTypes } from "./payload-types.ts";
import { filesInComplete, pickersInPayloads } from "./pickers.ts";
import { standsAlone } from "./placement.ts";
import { connectedScreens, entryScreen } from "./reachable-screens.ts";
import { componentReferences, payloadReferences } from "./references.ts";
import { richTexts, staticParagraphs } from "./rich-texts.ts";
import { navigateRouted, routingModel } from "./routing-model.ts";
import type { Rule } from "./rule.ts";
import { completeOnTerminal, duplicateScreens, reservedScreen, successfulScreen, terminalScreen } from "./screens.ts";
import { unusedData } from "./unused-data.ts";
import { selectActionsTwice, updateDataItself, updateDataKeys } from "./update-data.ts";

/** The rules of the semantic stage, in the order of their findings. */
export const RULES: readonly Rule[] = [
  routingModelPresent,
  routingModel,
  entryScreen,
  connectedScreens,
  navigateRouted,
  screenCount,
  duplicateScreens,
  reservedScreen,
  terminalScreen,
  successfulScreen,
  uniqueNames,
  sensitiveFields,
  componentCount,
  typeCount,
  standsAlone,
  bounds,
  calendarModes,
  dates,
  carousels,
  imagesOrColors,
  navigationLists,
  fieldsOutsideForm,
  formInitialValues,
  formErrorMessages,
  terminalFooter,
  branchFooters,
  refreshOnBack,
  dataExchangeEndpoint,
  completeOnTerminal,
  navigateTarget,
  navigatePayload,
  navigateTypes,
  updateDataKeys,
  updateDataTypes,
  updateDataItself,
  selectActionsTwice,
  payloadReferences,
  pickersInPayloads,
  filesInComplete,
  dataModel,
  componentReferences,
  boundTypes,
  staticParagraphs,
  richTexts,
  mixedTexts,
  unusedData,
  componentExpressions,
  payloadExpressions,
  plainConditions,
  branches,
  ifNesting,
];
