import { type PhoneNumberField, type PhoneNumberWith, WhatsApp } from "@flows/client";

const { encryption, phoneNumbers } = new WhatsApp({ accessToken: "token", wabaId: 1, phoneNumberId: 2 });

// A phone number has the fields that were asked for, and its id.
for await (const number of phoneNumbers.list({ fields: ["status", "throughput"] }))
  number.throughput?.level === "HIGH" && number.status === "A_STATUS_THAT_CAME_LATER" && number.id;
for await (const number of phoneNumbers.list({ fields: ["status"] })) number.verified_name;
//                                                                           ^ Property 'verified_name' does not exist

// By default there are five.
const { data: page } = await phoneNumbers.list({ limit: 5 });
page.data[0]?.quality_rating;
page.data[0]?.name_status;
//            ^ Property 'name_status' does not exist

// A field that is not known here is unknown, and may be absent; those beside it have their types.
for await (const number of phoneNumbers.list({ fields: ["status", "conversational_automation"] })) {
  const later: unknown = number.conversational_automation;
  later === undefined && number.status.length;
  number.conversational_automation.prompts;
//^ 'number.conversational_automation' is of type 'unknown'
  number.throughput;
  //     ^ Property 'throughput' does not exist
}
for await (const number of phoneNumbers.list({ fields: ["webhook_configuration{application}"] }))
  typeof number.webhook_configuration === "object" && number.id.length;
for await (const number of phoneNumbers.list({ fields: ["messages.limit(1){id}"] })) {
  number.messages === undefined || number.id;
  number["messages.limit(1)"];
//^ Property 'messages.limit(1)' does not exist
}

// A misspelt field is told where the right one is read, or, where Graph can't have it, at once.
for await (const number of phoneNumbers.list({ fields: ["platform"] })) number.platform_type;
//                                                                             ^ Property 'platform_type' does not exist
phoneNumbers.list({ fields: ["platform_type"] });
phoneNumbers.list({ fields: ["platformType"] });
//                           ^ Type 'string' is not assignable to type 'Lowercase<string>'

// Where any field may have been asked for, each may be absent, but for the id.
declare const some: PhoneNumberField[];
for await (const number of phoneNumbers.list({ fields: some })) number.id.length;
for await (const number of phoneNumbers.list({ fields: some })) number.status.length;
//                                                              ^ 'number.status' is possibly 'undefined'

// A function over fields has its own.
async function read<const Field extends PhoneNumberField>(...fields: Field[]): Promise<PhoneNumberWith<Field>[]> {
  return [...(await phoneNumbers.list({ fields })).data.data];
}
(await read("status"))[0]?.status;
(await read("status"))[0]?.throughput;
//                         ^ Property 'throughput' does not exist

// A public key has both its fields, or the one that was asked for.
const { data: key } = await encryption.getPublicKey();
key.business_public_key?.length === key.business_public_key_signature_status.length;
const { data: state } = await encryption.getPublicKey({ fields: ["business_public_key_signature_status"] });
state.business_public_key_signature_status === "MISMATCH";
state.business_public_key;
//    ^ Property 'business_public_key' does not exist
const both = ["business_public_key", "business_public_key_signature_status"] as const;
(await encryption.getPublicKey({ fields: both, timeout: 5 })).data.business_public_key_signature_status.length;
await encryption.getPublicKey({ fields: ["public_key"] });
//                                       ^ Type '"public_key"' is not assignable to type
