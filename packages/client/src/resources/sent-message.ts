/** What sending a message gives. */
export interface SentMessage {
  readonly messaging_product: string;
  readonly contacts?: readonly { readonly input: string; readonly wa_id?: string }[];
  /** The id comes back as `context.id` of the answer; `message_status` is of templates. */
  readonly messages: readonly { readonly id: string; readonly message_status?: string }[];
}
