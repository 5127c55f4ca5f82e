import type { ActionName } from "../action-name.ts";

/** The keys of an action beside its name, and whether it must have them. */
export type ActionKeys = Readonly<Record<string, "required" | "optional">>;

/** The keys that each action has. Meta's page: Flow JSON, Actions. */
export const ACTION_KEYS: Readonly<Record<ActionName, ActionKeys>> = {
  navigate: { next: "required", payload: "optional" },
  complete: { payload: "optional" },
  data_exchange: { payload: "optional" },
  update_data: { payload: "optional" },
  open_url: { url: "required" },
};
