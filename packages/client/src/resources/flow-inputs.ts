import type { Category, FlowTypeError } from "@flows/builder";
import type { FlowJsonInput } from "../flow-json.ts";
import type { Id } from "../ids.ts";
import type { PageQuery } from "../pagination.ts";
import type { DefaultFlowField, FlowField } from "./flow-fields.ts";

/** What is said at run time, too. */
export type PublishNeedsJson = "publish needs flowJson; give it, or publish later";

/** What is said at run time, too. */
export type CloneOrJson = "cloneFlowId and flowJson exclude each other; leave one out";

type IsAbsent<Value> = [Value] extends [undefined] ? true : false;

/** A flow to create. `Json` is the type of its Flow JSON, `undefined` where there is none. */
export interface CreateFlow<Json extends FlowJsonInput | undefined = FlowJsonInput | undefined> {
  /** Unique in the account. */
  readonly name: string;
  /** At least one. */
  readonly categories: readonly Category[];
  /** A flow, a built flow, any plain object, or text. */
  readonly flowJson?: Json | undefined;
  /** Publishes at once; needs `flowJson` without errors. Default: false. */
  readonly publish?: (IsAbsent<Json> extends true ? false | FlowTypeError<PublishNeedsJson> : boolean) | undefined;
  /** The flow to copy, instead of `flowJson`. */
  readonly cloneFlowId?: (IsAbsent<Json> extends true ? Id : FlowTypeError<CloneOrJson>) | undefined;
  /** Where the endpoint is; from Flow JSON 3.0. */
  readonly endpointUri?: string | undefined;
}

/** What to change of a flow; what is left out stays. */
export interface UpdateMetadata {
  readonly name?: string | undefined;
  readonly categories?: readonly Category[] | undefined;
  readonly endpointUri?: string | undefined;
  /** The app whose secret signs requests to the endpoint. */
  readonly applicationId?: Id | undefined;
}

/** What to read of a flow. */
export interface GetFlow<Field extends FlowField | undefined = DefaultFlowField> {
  /** In Graph's names, such as `health_status`. Default: id, name, status, categories, validation_errors. */
  readonly fields?: readonly (Field & string)[] | undefined;
  /** How Graph writes dates, such as `U`, seconds since 1970. Default: as in `2026-11-01T10:00:00+0000`. */
  readonly dateFormat?: string | undefined;
}

/** Which flows to list. */
export interface ListFlows<Field extends FlowField | undefined = DefaultFlowField> extends GetFlow<Field>, PageQuery {}
