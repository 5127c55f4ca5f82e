import { complete, defineFlow, navigate, screen } from "@flows/builder";
import { WhatsApp } from "@flows/client";

const client = new WhatsApp({ accessToken: "token", wabaId: 1, phoneNumberId: 2 });
const confirm = screen("CONFIRM", { title: "Confirm", data: { guest: "Ada", seats: 2 } });
const flow = defineFlow({ version: "7.3" }, [
  screen("START", { title: "Start" }).footer("Next", navigate(confirm, { guest: "Ada", seats: 2 })),
  confirm.footer("Done", complete()),
]);
const message = { to: "+1 555 010 0100", cta: "Book", body: "Book a table." };
const data = { guest: "Ada", seats: 2 };

// One flow, by its id or its name.
await client.messages.sendFlow({ ...message, flowId: 7 });
await client.messages.sendFlow({ ...message, flowName: "Booking" });
await client.messages.sendFlow({ ...message });
//                             ^ Property 'flowId' is missing
await client.messages.sendFlow({ ...message, flowName: "Booking", flowId: 7 });
//                                                                ^ flowId and flowName exclude each other; leave one out

// The screens and their data are the flow's.
await client.messages.sendFlow({ ...message, flowId: 7, flow, screen: "CONFIRM", data });
await client.messages.sendFlow({ ...message, flowId: 7, flow, screen: "START" });
await client.messages.sendFlow({ ...message, flowId: 7, flow });
await client.messages.sendFlow({ ...message, flowId: 7, flow, screen: "CONFIRN" });
//                                                            ^ Did you mean '"CONFIRM"'?
await client.messages.sendFlow({ ...message, flowId: 7, flow, screen: "CONFIRM" });
//                             ^ Property 'data' is missing
await client.messages.sendFlow({ ...message, flowId: 7, flow, screen: "CONFIRM", data: { guest: "Ada" } });
//                                                                               ^ Property 'seats' is missing
await client.messages.sendFlow({ ...message, flowId: 7, flow, screen: "CONFIRM", data: { guest: "Ada", seats: "2" } });
//                                                                                                     ^ Type 'string' is not assignable to type 'number'
await client.messages.sendFlow({ ...message, flowId: 7, flow, screen: "START", data: { guest: "Ada" } });
//                                                                                     ^ screen 'START' receives no data; leave it out

// Without the flow anything may be sent.
await client.messages.sendFlow({ ...message, flowId: 7, screen: "ANY", data: { any: ["thing"] } });

// With data_exchange the endpoint has the word.
await client.messages.sendFlow({ ...message, flowId: 7, flow, flowAction: "data_exchange" });
await client.messages.sendFlow({ ...message, flowId: 7, flow, flowAction: "data_exchange", screen: "START" });
//                                                                                         ^ with data_exchange the endpoint chooses the screen; leave it out
await client.messages.sendFlow({ ...message, flowId: 7, flow, flowAction: "dataExchange" });
//                                                            ^ Type '"dataExchange"' is not assignable to type

// Where it is only known at run time who has the word, either may be meant.
declare const flowAction: "navigate" | "data_exchange" | undefined;
await client.messages.sendFlow({ ...message, flowId: 7, flow, flowAction });
await client.messages.sendFlow({ ...message, flowId: 7, flow, flowAction, screen: "CONFIRM", data });
await client.messages.sendFlow({ ...message, flowId: 7, flow, flowAction, screen: "CONFIRM", data: { ...data, guest: 1 } });
//                                                                                                            ^ Type 'number' is not assignable to type

// Templates.
const template = { name: "book", language: "en_US", category: "MARKETING", body: "Tonight?", cta: "Book" } as const;
await client.templates.createWithFlowButton({ ...template, flowId: 7 });
await client.templates.createWithFlowButton({ ...template, flowId: 7, icon: "PROMOTION" });
await client.templates.createWithFlowButton({ ...template, flowId: 7, icon: "STAR" });
//                                                                    ^ Type '"STAR"' is not assignable to type
const sent = { to: 15550100100, name: "book", language: "en_US" };
await client.templates.sendFlowTemplate({ ...sent, flow, screen: "CONFIRM", data });
await client.templates.sendFlowTemplate({ ...sent, flow, screen: "CONFIRM", data: { ...data, seats: true } });
//                                                                                           ^ Type 'boolean' is not assignable to type 'number'
