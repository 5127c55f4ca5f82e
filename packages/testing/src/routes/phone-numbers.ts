import { Hono } from "hono";
import type { GraphEnvironment } from "../graph/environment.ts";
import { pickFields } from "../graph/fields.ts";
import { pageOf } from "../graph/paging.ts";
import type { PhoneNumberRecord } from "../state/records.ts";
import type { World } from "../world.ts";

/** An account's phone numbers. Meta's page: Business phone numbers. */
export function phoneNumberRoutes({ store }: World): Hono<GraphEnvironment> {
  const routes = new Hono<GraphEnvironment>();

  routes.get("/:waba/phone_numbers", (context) => {
    const numbers = store.numbersOf(store.account(context.req.param("waba"), "GET"));
    const { fields } = context.env;
    const show = (number: PhoneNumberRecord) => pickFields(showPhoneNumber(number), fields);
    return context.json(pageOf(numbers, context.env.parameters, context.req.url, show));
  });

  return routes;
}

/** A number, as Graph answers it. */
export function showPhoneNumber(number: PhoneNumberRecord): Readonly<Record<string, unknown>> {
  return {
    verified_name: number.verifiedName,
    code_verification_status: "VERIFIED",
    display_phone_number: number.displayPhoneNumber,
    quality_rating: "GREEN",
    platform_type: number.registered ? "CLOUD_API" : "NOT_APPLICABLE",
    status: number.registered ? "CONNECTED" : "PENDING",
    id: number.id,
  };
}
