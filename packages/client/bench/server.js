// A bare server that answers every request with one flow; it tells its port, and ends with its parent.
import { createServer } from "node:http";

const FLOW = JSON.stringify({
  id: "1",
  name: "Survey",
  status: "DRAFT",
  categories: ["SURVEY"],
  validation_errors: [],
});

const server = createServer((_, response) => {
  response.setHeader("content-type", "application/json");
  response.end(FLOW);
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
process.on("disconnect", () => process.exit());
