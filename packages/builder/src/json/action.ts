import type { JsonValue } from "type-fest";
import type { ActionName } from "../action-name.ts";

/** What an action hands on: any JSON, with references in it. */
export type PayloadJson = { readonly [Key in string]: JsonValue };

interface Navigate {
  readonly name: "navigate";
  readonly next: { readonly type: "screen"; readonly name: string };
  readonly payload?: PayloadJson;
}

interface Complete {
  readonly name: "complete";
  readonly payload?: PayloadJson;
}

interface DataExchange {
  readonly name: "data_exchange";
  readonly payload?: PayloadJson;
}

interface UpdateData {
  readonly name: "update_data";
  readonly payload: PayloadJson;
}

interface OpenUrl {
  readonly name: "open_url";
  readonly url: string;
}

interface Actions extends Record<ActionName, { readonly name: ActionName }> {
  navigate: Navigate;
  complete: Complete;
  data_exchange: DataExchange;
  update_data: UpdateData;
  open_url: OpenUrl;
}

/**
 * An action as Flow JSON holds it, told apart by `name`.
 *
 * @example
 * ```ts
 * import type { ActionJson } from "@flows/builder";
 * const next = { name: "navigate", next: { type: "screen", name: "CONFIRM" }, payload: { name: "${form.name}" } } satisfies ActionJson<"navigate">;
 * ```
 * @see Meta's page: Flow JSON, Actions.
 */
export type ActionJson<Name extends ActionName = ActionName> = Actions[Name];
