export {
  type Action,
  type AnyTarget,
  complete,
  type DataOf,
  dataExchange,
  navigate,
  type ScreenId,
  SUCCESS,
  type Target,
} from "./actions.ts";
export type {
  AnyScreen,
  Context,
  EffectsOf,
  FootedScreen,
  Fresh,
  Links,
  Place,
  Places,
  Screen,
  With,
} from "./chain.ts";
export type {
  ActionName,
  ComponentDefinition,
  Container,
  FieldValue,
  PropertyDefinition,
} from "./components/definition.ts";
export { COMPONENTS, type ComponentType } from "./components/table.ts";
export {
  type Choice,
  choices,
  type DataField,
  type DataSchema,
  type Example,
  integer,
  list,
  type Optional,
  optional,
  type Shape,
} from "./data.ts";
export {
  type Answer,
  type AnyFlow,
  type BuildOptions,
  defineFlow,
  type FirstScreenIdOf,
  type Flow,
  type FlowOptions,
  type ScreenDataOf,
  type ScreenIdOf,
} from "./flow.ts";
export { FlowBuildError } from "./flow-build-error.ts";
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
export { text } from "./reference.ts";
export { type ScreenOptions, screen } from "./screen.ts";
export type { FlowTypeError } from "./type-error.ts";
export type { Completes, Ends, LeadsTo, Needs, Sends } from "./types/effects.ts";
export type { AnyPayload, Dynamic, Payload, PayloadFields, Ref, Refs, Resolved, Value } from "./types/reference.ts";
export {
  type Finding,
  formatFindings,
  type Pointer,
  type Severity,
  type ValidateOptions,
  validate,
} from "./validate/index.ts";
export {
  type AnyVersion,
  type DataApiVersion,
  FROZEN,
  isFrozen,
  isVersion,
  NEWEST_VERSION,
  type NewestVersion,
  VERSIONS,
  type Version,
} from "./versions.ts";
