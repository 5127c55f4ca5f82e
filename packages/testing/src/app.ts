import { Hono } from "hono";
import { GraphError } from "./graph/error.ts";
import { accountFlowRoutes } from "./routes/account-flows.ts";
import { encryptionRoutes } from "./routes/encryption.ts";
import type { GraphEnvironment } from "./routes/environment.ts";
import { flowRoutes } from "./routes/flow.ts";
import { mediaRoutes } from "./routes/media.ts";
import { messageRoutes } from "./routes/messages.ts";
import { nodeRoutes } from "./routes/node.ts";
import { phoneNumberRoutes } from "./routes/phone-numbers.ts";
import { subscribedAppRoutes } from "./routes/subscribed-apps.ts";
import { templateRoutes } from "./routes/templates.ts";
import type { World } from "./world.ts";

const ROUTES = [
  accountFlowRoutes,
  flowRoutes,
  phoneNumberRoutes,
  subscribedAppRoutes,
  encryptionRoutes,
  messageRoutes,
  templateRoutes,
  mediaRoutes,
  nodeRoutes,
];

/** The routes of the Graph API, by their paths without the version. Errors are thrown. */
export function graphApp(world: World): Hono<GraphEnvironment> {
  const app = new Hono<GraphEnvironment>({ getPath: ({ url }) => graphPath(url).path });
  for (const routes of ROUTES) app.route("/", routes(world));
  app.notFound(() => {
    throw new GraphError(2500);
  });
  // Whoever asked makes an answer of it, and notes it.
  app.onError((error) => {
    throw error;
  });
  return app;
}

/** A path as the routes know it, and the version in front of it. */
export interface GraphPath {
  readonly path: string;
  readonly version: string | undefined;
}

/** Takes the version off a path; a slash at its end does not count. */
export function graphPath(url: string): GraphPath {
  const [, version, path = "/"] = /^\w+:\/\/[^/]+(?:\/(v\d+\.\d+)(?=[/?#]|$))?([^?#]*)/.exec(url) ?? [];
  return { version, path: path.length > 1 ? path.replace(/\/+$/, "") : "/" };
}
