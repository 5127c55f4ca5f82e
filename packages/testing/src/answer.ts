import { type GraphPath, graphApp, graphPath } from "./app.ts";
import type { BoundedList } from "./arrange/bounded-list.ts";
import { ConnectionDropped, corrupted, type Fault, type Faults, wait } from "./arrange/faults.ts";
import { type LoggedRequest, loggedParameters } from "./arrange/request-log.ts";
import { bearerToken, checkScopes, checkVisible, type Tokens } from "./arrange/tokens.ts";
import { GraphError } from "./graph/error.ts";
import { parseFields } from "./graph/fields.ts";
import { type Parameters, readParameters, textOf } from "./graph/parameters.ts";
import { isLink, linkApp } from "./routes/link-app.ts";
import { scopesOf } from "./routes/permissions.ts";
import type { World } from "./world.ts";

/** What stands between a request and the routes. */
export interface Gate {
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly requests: BoundedList<LoggedRequest>;
}

interface Answered {
  readonly response: Response;
  readonly parameters: Parameters;
  readonly error: number | undefined;
}

/** Answers requests: the Graph API under any version and under none, and the links that it gives out. */
export function createAnswer(world: World, gate: Gate): (request: Request) => Promise<Response> {
  const answer = answerer(world, gate.tokens);
  return async (request) => {
    const target = graphPath(request.url);
    const { path, version } = target;
    const entry = { method: request.method, path, version, at: world.clock.now() };
    const fault: Fault = gate.faults.take(request.method, path) ?? {};
    let answered: Answered | undefined;
    let status: number | undefined;
    try {
      if (fault.delay !== undefined) await wait(fault.delay, request.signal);
      if (fault.drop === "before") throw new ConnectionDropped();
      answered = await answer(request, target, fault.error);
      if (fault.drop === "after") throw new ConnectionDropped();
      const { response } = answered;
      status = response.status;
      return fault.corrupt === undefined ? response : await corrupted(response, fault.corrupt);
    } finally {
      const parameters = loggedParameters(answered?.parameters ?? new Map());
      gate.requests.add({ ...entry, parameters, status, error: answered?.error });
    }
  };
}

/** What answers; a failure that was arranged stands in place of what would be done. */
function answerer(world: World, tokens: Tokens) {
  const { store, limits } = world;
  const links = linkApp(world, tokens);
  const graph = graphApp(world);

  async function run(request: Request, { path, version }: GraphPath, parameters: Parameters): Promise<Response> {
    if (version === undefined && isLink(path)) return await links.fetch(request);
    const { method } = request;
    const token = tokens.check(bearerToken(request, parameters));
    const [, id = "", edge] = path.split("/");
    checkScopes(token, scopesOf(edge));
    checkVisible(token, method, id, store.accountOf(id));
    limits.countCall(store.accountOf(id));
    const fields = parseFields(textOf(parameters, "fields"));
    const response = await graph.fetch(request, { parameters, fields, token });
    if (method !== "GET") store.revision += 1;
    return response;
  }

  return async (request: Request, target: GraphPath, failure: GraphError | undefined): Promise<Answered> => {
    let parameters: Parameters = new Map();
    let response: Response;
    let error: number | undefined;
    try {
      parameters = await readParameters(request);
      if (failure !== undefined) throw failure;
      response = await run(request, target, parameters);
    } catch (thrown) {
      const known = toGraphError(thrown);
      response = known.toResponse();
      error = known.code;
    }
    const usage = limits.headers(store.accountOf(target.path.split("/")[1] ?? ""));
    for (const [name, value] of Object.entries(usage)) response.headers.set(name, value);
    return { response, parameters, error };
  };
}

// A mistake of the emulator's own is told, so that nobody looks for it in the client.
function toGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new GraphError(1, { message: `The emulator failed: ${reason}`, status: 500 });
}
