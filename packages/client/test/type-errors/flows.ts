import { WhatsApp } from "@flows/client";

const client = new WhatsApp({ accessToken: "token", wabaId: 1 });
const named = { name: "Survey" };

// Categories are closed on the way in.
await client.flows.create({ ...named, categories: ["SURVEY"] });
await client.flows.create({ ...named, categories: ["SURVEYS"] });
//                                                 ^ Type '"SURVEYS"' is not assignable to type

// Publishing needs Flow JSON.
await client.flows.create({ ...named, categories: ["SURVEY"], flowJson: {}, publish: true });
await client.flows.create({ ...named, categories: ["SURVEY"], publish: false });
await client.flows.create({ ...named, categories: ["SURVEY"], publish: true });
//                                                            ^ publish needs flowJson; give it, or publish later

// A copy has its source's JSON.
await client.flows.create({ ...named, categories: ["SURVEY"], cloneFlowId: 7 });
await client.flows.create({ ...named, categories: ["SURVEY"], cloneFlowId: 7, flowJson: {} });
//                                                            ^ cloneFlowId and flowJson exclude each other; leave one out

// What does not exist.
await client.flows.create({ ...named, categories: ["SURVEY"], endpointUri: "https://example.org" });
await client.flows.create({ ...named, categories: ["SURVEY"], endpointUrl: "https://example.org" });
//                                                            ^ 'endpointUrl' does not exist

// Fields that were not asked for are not there.
const { data: some } = await client.flows.get(1, { fields: ["status", "preview.invalidate(true)"] });
some.preview.preview_url;
some.categories;
//   ^ Property 'categories' does not exist

// Fields that Graph does not have.
await client.flows.get(1, { fields: ["health_status.phone_number(200)"] });
await client.flows.get(1, { fields: ["health_state"] });
//                                   ^ Type '"health_state"' is not assignable to type

// By default there are five.
const { data: flow } = await client.flows.get(1);
flow.validation_errors;
flow.json_version;
//   ^ Property 'json_version' does not exist

// A list has the same types.
for await (const listed of client.flows.list({ fields: ["name"] })) listed.name;
for await (const listed of client.flows.list({ fields: ["name"] })) listed.status;
//                                                                         ^ Property 'status' does not exist

// Words from Graph are open: an unknown one passes.
flow.status === "DRAFT" || flow.status === "A_STATUS_THAT_CAME_LATER";

// Metrics.
await client.flows.getMetric(1, { name: "ENDPOINT_AVAILABILITY", granularity: "DAY" });
await client.flows.getMetric(1, { name: "ENDPOINT_AVAILABILITY", granularity: "WEEK" });
//                                                               ^ Type '"WEEK"' is not assignable to type
await client.flows.getMetric(1, { name: "AVAILABILITY", granularity: "DAY" });
//                                ^ Type '"AVAILABILITY"' is not assignable to type

// A preview that navigates needs to know where to.
await client.flows.getPreviewUrl(1, { flowAction: "navigate", flowActionPayload: { screen: "START" } });
await client.flows.getPreviewUrl(1, { flowAction: "data_exchange" });
await client.flows.getPreviewUrl(1, { flowAction: "navigate" });
//                                  ^ Property 'flowActionPayload' is missing

// The graph version has a shape.
new WhatsApp({ accessToken: "token", wabaId: 1, graphVersion: "v25.0" });
new WhatsApp({ accessToken: "token", wabaId: 1, graphVersion: "25.0" });
//                                              ^ Type '"25.0"' is not assignable to type
