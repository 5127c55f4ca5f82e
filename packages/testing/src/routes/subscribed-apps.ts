import { Hono } from "hono";
import { applicationOf } from "../arrange/tokens.ts";
import { showApp } from "../graph/account-nodes.ts";
import { invalidParameter } from "../graph/error.ts";
import { requiredText, textOf } from "../graph/parameters.ts";
import type { World } from "../world.ts";
import { answerWith, type GraphEnvironment } from "./environment.ts";

/** The apps that get an account's webhooks. Meta's page: WhatsApp Business Account, Subscribed apps. */
export function subscribedAppRoutes({ store }: World): Hono<GraphEnvironment> {
  const routes = new Hono<GraphEnvironment>();

  routes.post("/:waba/subscribed_apps", (context) => {
    const account = store.account(context.req.param("waba"), "POST");
    const applicationId = applicationOf(context.env.token);
    const overrideCallbackUri = textOf(context.env.parameters, "override_callback_uri");
    if (overrideCallbackUri !== undefined) {
      if (!URL.canParse(overrideCallbackUri)) throw invalidParameter("Param override_callback_uri must be a URL.");
      requiredText(context.env.parameters, "verify_token");
    }
    const others = account.subscriptions.filter((subscription) => subscription.applicationId !== applicationId);
    account.subscriptions = [...others, { applicationId, overrideCallbackUri }];
    return answerWith(context, { success: true });
  });

  routes.get("/:waba/subscribed_apps", (context) => {
    const { subscriptions } = store.account(context.req.param("waba"), "GET");
    const data = subscriptions.map(({ applicationId: id, overrideCallbackUri }) => ({
      whatsapp_business_api_data: showApp(id),
      ...(overrideCallbackUri !== undefined && { override_callback_uri: overrideCallbackUri }),
    }));
    return context.json({ data });
  });

  routes.delete("/:waba/subscribed_apps", (context) => {
    const account = store.account(context.req.param("waba"), "DELETE");
    const applicationId = applicationOf(context.env.token);
    account.subscriptions = account.subscriptions.filter(
      (subscription) => subscription.applicationId !== applicationId,
    );
    return answerWith(context, { success: true });
  });

  return routes;
}
