export type { ActionJson } from "./action.ts";
export type { AnyComponentJson, ComponentJson } from "./component.ts";
export type { DataFieldJson, DataSchemaJson } from "./data.ts";
export type { AnyFlowJson, DataApiOf, FlowJson, FlowJsonByVersion } from "./flow.ts";
export type { ComponentPlace } from "./place.ts";
export type { LayoutJson, ScreenJson } from "./screen.ts";
export type { ItemJson } from "./value.ts";
