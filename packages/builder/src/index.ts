export type { ActionName } from "./action-name.ts";
export {
  complete,
  dataExchange,
  navigate,
  openUrl,
  SUCCESS,
} from "./actions.ts";
export { base64, type ReadableBytes } from "./base64.ts";
export type { CalendarPickerValue } from "./components/calendar-picker.ts";
export type { ChipsSelectorNeeds } from "./components/chips-selector.ts";
export type { Choice, ChoiceAction } from "./components/choices.ts";
export type {
  ComponentDefinition,
  Container,
  FieldValue,
  PropertyDefinition,
} from "./components/definition.ts";
export type { ImageSource } from "./components/options.ts";
export { COMPONENTS, type ComponentType } from "./components/table.ts";
export { choices, integer, list, optional, schema } from "./data.ts";
export type { DataApiVersion } from "./data-api-versions.ts";
export type { FieldType, FieldTypes, Media } from "./field-types.ts";
export { type AnyFlow, defineFlow, type Flow } from "./flow.ts";
export { FlowBuildError } from "./flow-build-error.ts";
export { CATEGORIES, type Category } from "./flow-categories.ts";
export type { BuildOptions, FlowOptions } from "./flow-options.ts";
export type { Answer, FirstScreenIdOf, ScreenDataOf, ScreenIdOf } from "./flow-types.ts";
export { type Forward, forward } from "./forward.ts";
export { fragment } from "./fragment.ts";
export type {
  ActionJson,
  AnyComponentJson,
  AnyFlowJson,
  ComponentJson,
  ComponentPlace,
  DataFieldJson,
  DataSchemaJson,
  FlowJson,
  FlowJsonByVersion,
  ItemJson,
  LayoutJson,
  ScreenJson,
} from "./json/index.ts";
export { flowJsonSchema, type JsonSchema } from "./json-schema/index.ts";
export type { ScreenOptions } from "./layout/screen-header.ts";
export type { Context, NameTaken, With } from "./links/context.ts";
export type { AddForm, FirstLinks, FormLinks, Links } from "./links/links.ts";
export type { EffectsOfItems, NavigationListScreen } from "./links/navigation-list.ts";
export type {
  Branch,
  Case,
  FootedBranch,
  FootedCase,
  FootedFormPart,
  FootedFragmentPart,
  FootedScreen,
  FormPart,
  FragmentPart,
  Header,
  Next,
  Places,
  Screen,
  WholeScreen,
} from "./links/places.ts";
export type { RichTextScreen } from "./links/rich-text.ts";
export { longTexts } from "./long-texts.ts";
export { type HeaderEffects, screen } from "./screen.ts";
export { literal, text } from "./text.ts";
export type { FlowTypeError } from "./type-error.ts";
export { typeOfField } from "./type-of-field.ts";
export type { Action } from "./types/action.ts";
export type { AfterBlock, AnyScreen, BranchFields, Built, EffectsOf, FormOf, Taken } from "./types/blocks.ts";
export type { DateRange } from "./types/date-range.ts";
export type {
  Completes,
  Ends,
  Foots,
  LeadsTo,
  LongTexts,
  Needs,
  Promises,
  Refreshes,
  Sends,
} from "./types/effects.ts";
export type { FormOptions } from "./types/form-options.ts";
export type { Fragment } from "./types/fragment.ts";
export type { AnyPart, dataOf, effectsOf, Footed, formOf, idOf, Place, placeOf } from "./types/part.ts";
export type { AnyPayload, Payload, PayloadFields, Resolved } from "./types/payload.ts";
export type { Dynamic, Ref, Refs, Value } from "./types/reference.ts";
export type { ScreenId } from "./types/screen-id.ts";
export type { Described, Example, Optional, Shape } from "./types/shape.ts";
export type { AnyTarget, DataOf, Target } from "./types/target.ts";
export { unchecked } from "./unchecked.ts";
export {
  type Finding,
  type FormatOptions,
  formatFindings,
  MAX_FLOW_JSON_BYTES,
  type Pointer,
  type RuleId,
  type Severities,
  type Severity,
  type ValidateOptions,
  validate,
} from "./validate/index.ts";
export {
  type AnyVersion,
  FROZEN,
  isFrozen,
  isVersion,
  NEWEST_VERSION,
  type NewestVersion,
  VERSIONS,
  type Version,
} from "./versions.ts";
