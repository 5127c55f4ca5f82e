import type { FlowJsonInput } from "../flow-json.ts";
import type { Id } from "../ids.ts";
import type { CallOptions, Result } from "../options.ts";
import type { ListOptions, Page, Pages } from "../pagination.ts";
import type { Asset, CreatedFlow, Success, UploadedJson } from "./flow-answers.ts";
import type { FlowField, FlowWith } from "./flow-fields.ts";
import type { CreateFlow, GetFlow, ListFlows, UpdateMetadata } from "./flow-inputs.ts";

/** The methods of `client.flows` that deploying and examining are made of. */
export interface FlowMethods {
  create(flow: CreateFlow<FlowJsonInput>, options?: CallOptions): Promise<Result<CreatedFlow>>;
  updateMetadata(id: Id, changes: UpdateMetadata, options?: CallOptions): Promise<Result<Success>>;
  updateJson(id: Id, flowJson: FlowJsonInput, options?: CallOptions): Promise<Result<UploadedJson>>;
  publish(id: Id, options?: CallOptions): Promise<Result<Success>>;
  get<const Field extends FlowField>(
    id: Id,
    flow: GetFlow<Field>,
    options?: CallOptions,
  ): Promise<Result<FlowWith<Field>>>;
  list<const Field extends FlowField>(list: ListFlows<Field>, options?: ListOptions): Pages<FlowWith<Field>>;
  getAssets(id: Id, options?: CallOptions): Promise<Result<Page<Asset>>>;
}
