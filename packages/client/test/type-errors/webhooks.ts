import { parseWebhook, verifySignature } from "@flows/client";

for (const event of parseWebhook("{}")) {
  switch (event.type) {
    case "FLOW_STATUS_CHANGE":
      event.value.new_status;
      event.value.availability;
      //          ^ Property 'availability' does not exist
      break;
    case "ENDPOINT_AVAILABILITY":
      event.value.availability;
      break;
    case "FLOW_RESPONSE":
      event.flowToken;
      event.flowId;
      //    ^ Property 'flowId' does not exist
      break;
    case "FLOW_REPLY":
    //   ^ Type '"FLOW_REPLY"' is not comparable to type
  }
}

// The signature is of the bytes.
await verifySignature("{}", null, "secret");
await verifySignature({}, null, "secret");
//                    ^ Argument of type '{}' is not assignable to parameter of type
