/** The value of a `messages` webhook that holds a user's answer to a flow. Meta's page: Receiving Flow Response. */
export interface FlowReplyValue {
  readonly messaging_product: "whatsapp";
  readonly metadata: { readonly display_phone_number: string; readonly phone_number_id: string };
  readonly contacts: readonly {
    readonly profile: { readonly name: string };
    readonly wa_id?: string;
    readonly user_id?: string;
  }[];
  readonly messages: readonly FlowReplyMessage[];
}

/** A user's answer to a flow. */
export interface FlowReplyMessage {
  readonly context: { readonly from: string; readonly id: string };
  /** The user's number; absent where the user shows none. */
  readonly from?: string;
  /** The user's id towards the business, where the message went to that. */
  readonly from_user_id?: string;
  readonly id: string;
  /** Unix seconds, as text. */
  readonly timestamp: string;
  readonly type: "interactive";
  readonly interactive: {
    readonly type: "nfm_reply";
    readonly nfm_reply: { readonly name: "flow"; readonly body: string; readonly response_json: string };
  };
}

/** What a reply is made of. */
export interface ReplyParts {
  readonly answer: object;
  readonly flowToken: string | undefined;
  /** The user's number, or the user's id towards the business. */
  readonly from: { readonly number: string } | { readonly userId: string };
  readonly phoneNumberId: string;
  readonly displayPhoneNumber: string;
  /** The message that is answered. */
  readonly contextId: string;
  readonly id: string;
  readonly at: Date;
}

/** A user's answer to a flow, as the webhook delivers it. */
export function flowReplyValue(parts: ReplyParts): FlowReplyValue {
  const { answer, flowToken, from, phoneNumberId, displayPhoneNumber, contextId, id, at } = parts;
  const business = displayPhoneNumber.replace(/\D/g, "");
  const response = { ...(flowToken !== undefined && { flow_token: flowToken }), ...answer };
  return {
    messaging_product: "whatsapp",
    metadata: { display_phone_number: business, phone_number_id: phoneNumberId },
    contacts: [{ profile: { name: "Ada" }, ...("number" in from ? { wa_id: from.number } : { user_id: from.userId }) }],
    messages: [
      {
        context: { from: business, id: contextId },
        ...("number" in from ? { from: from.number } : { from_user_id: from.userId }),
        id,
        timestamp: String(Math.floor(at.getTime() / 1000)),
        type: "interactive",
        interactive: {
          type: "nfm_reply",
          nfm_reply: { name: "flow", body: "Sent", response_json: JSON.stringify(response) },
        },
      },
    ],
  };
}
