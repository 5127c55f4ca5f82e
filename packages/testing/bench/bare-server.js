// The floor: a hono handler that answers a constant.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
app.get("/v26.0/:id", (context) => context.json({ id: context.req.param("id"), name: "A", status: "DRAFT" }));
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  process.send?.({ url: `http://127.0.0.1:${port}` }),
);
process.on("disconnect", () => process.exit());
