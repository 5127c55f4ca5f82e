import { Hono } from "hono";
import { bearerToken, type Tokens } from "../arrange/tokens.ts";
import { renewPreview } from "../flows/lifecycle.ts";
import { flowListPage, previewPage } from "../preview/page.ts";
import { DAY } from "../state/clock.ts";
import { contentOf } from "../state/media.ts";
import type { World } from "../world.ts";
import { isAlive } from "./links.ts";

const MEDIA_KEPT = 7 * DAY;
const MOST_LISTED = 200;

/** Whether a path is that of a link, not of the Graph API; a link has no version. */
export function isLink(path: string): boolean {
  return path === "/" || /^\/(wa|downloads|media)\//.test(path);
}

/** What is reached by the links that answers hold: previews and downloads without a token, media with one. */
export function linkApp(world: World, tokens: Tokens): Hono {
  const { store, clock } = world;
  const routes = new Hono();

  routes.get("/", (context) => {
    const flows = store.flows.all();
    const listed = flows.slice(0, MOST_LISTED);
    for (const flow of listed) renewPreview(flow, world, false);
    return context.html(flowListPage(listed, flows.length));
  });

  routes.get("/wa/manage/flows/:id/preview/", (context) => {
    const flow = store.flows.find(context.req.param("id"));
    const isValid =
      flow?.previewToken === context.req.query("token") && (flow?.previewExpires ?? 0) > clock.now().getTime();
    if (flow === undefined || !isValid) return context.text("This preview link is no longer valid.", 404);
    return context.html(previewPage(flow));
  });

  routes.get("/downloads/:id/flow.json", (context) => {
    const flow = store.flows.find(context.req.param("id"));
    const isValid = flow?.downloadToken === context.req.query("oh") && isAlive(context.req.query("oe"), clock.now());
    if (flow?.flowJson === undefined || !isValid) return context.text("URL signature expired", 403);
    return context.body(flow.flowJson, 200, { "content-type": "application/json" });
  });

  routes.get("/media/:id", (context) => {
    tokens.check(bearerToken(context.req.raw, new Map(new URL(context.req.url).searchParams)));
    const media = store.media.find(context.req.param("id"));
    const now = clock.now();
    if (media === undefined || !isAlive(context.req.query("oe"), now) || now.getTime() - media.createdAt > MEDIA_KEPT)
      return context.text("Not found", 404);
    return context.body(contentOf(media), 200, { "content-type": media.mimeType });
  });

  routes.notFound((context) => context.text("Not found", 404));
  routes.onError((error) => {
    throw error;
  });
  return routes;
}
