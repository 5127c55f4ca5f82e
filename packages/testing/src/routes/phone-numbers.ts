import { Hono } from "hono";
import { pageOf } from "../graph/paging.ts";
import { showPhoneNumber } from "../phone-numbers/show-phone-number.ts";
import type { World } from "../world.ts";
import type { GraphEnvironment } from "./environment.ts";

/** An account's phone numbers. Meta's page: Business phone numbers. */
export function phoneNumberRoutes(world: World): Hono<GraphEnvironment> {
  const routes = new Hono<GraphEnvironment>();

  routes.get("/:waba/phone_numbers", (context) => {
    const { parameters, fields } = context.env;
    const numbers = world.store.numbersOf(world.store.account(context.req.param("waba"), "GET"));
    return context.json(
      pageOf(numbers, parameters, context.req.url, (number) => showPhoneNumber(number, fields, world)),
    );
  });

  return routes;
}
