/** The body of a webhook. Meta's page: Webhooks. */
export interface WebhookBody {
  readonly object: "whatsapp_business_account";
  readonly entry: readonly {
    /** The account. */
    readonly id: string;
    /** Unix seconds. */
    readonly time?: number;
    readonly changes: readonly WebhookChange[];
  }[];
}

/** One change: of a field, with its value. */
export interface WebhookChange<Value extends object = object> {
  readonly field: "messages" | "flows" | (string & {});
  readonly value: Value;
}

/** Puts a change into its envelope. Only `flows` carries the time. */
export function webhookBody(wabaId: string, field: string, value: object, now: Date): WebhookBody {
  const time = field === "flows" ? { time: Math.floor(now.getTime() / 1000) } : {};
  return { object: "whatsapp_business_account", entry: [{ id: wabaId, ...time, changes: [{ field, value }] }] };
}
