/** Meta's names of the actions. */
export type ActionName = "navigate" | "complete" | "data_exchange" | "update_data" | "open_url";
