import { graphApp, graphPath } from "./app.ts";
import type { BoundedList } from "./arrange/bounded-list.ts";
import { ConnectionDropped, corrupted, type Faults, wait } from "./arrange/faults.ts";
import { type LoggedRequest, loggedParameters } from "./arrange/request-log.ts";
import { bearerToken, checkScopes, checkVisible, type Tokens } from "./arrange/tokens.ts";
import { GraphError } from "./graph/error.ts";
import { type Parameters, readParameters } from "./graph/parameters.ts";
import { isLink, linkApp } from "./routes/link-app.ts";
import { scopesOf } from "./routes/permissions.ts";
import type { World } from "./world.ts";

/** What stands between a request and the routes. */
export interface Gate {
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly requests: BoundedList<LoggedRequest>;
}

/** What was answered, and why, where it is an error. */
interface Outcome {
  readonly response: Response;
  readonly error?: number;
  readonly parameters?: Parameters;
}

/** Answers requests: the Graph API under any version and under none, and the links that it gives out. */
export function createAnswer(world: World, gate: Gate): (request: Request) => Promise<Response> {
  const links = linkApp(world, gate.tokens);
  const graph = graphAnswer(world, gate.tokens);
  return async (request) => {
    const { path, version } = graphPath(request.url);
    if (isLink(path)) return await links.fetch(request);
    const entry = { method: request.method, path, version, at: world.clock.now() };
    const fault = gate.faults.take(request.method, path);
    let outcome: Partial<Outcome> = {};
    try {
      if (fault?.delay !== undefined) await wait(fault.delay, request.signal);
      if (fault?.drop === "before") throw new ConnectionDropped();
      const { response, ...about } = await graph(request, path, fault?.error);
      outcome = about;
      if (fault?.drop === "after") throw new ConnectionDropped();
      outcome = { ...about, response };
      return fault?.corrupt === undefined ? response : await corrupted(response, fault.corrupt);
    } finally {
      const parameters = loggedParameters(outcome.parameters ?? new Map());
      gate.requests.add({ ...entry, parameters, status: outcome.response?.status, error: outcome.error });
    }
  };
}

/** The Graph API behind its checks of tokens, permissions and limits; `failure` is answered in place of what it would do. */
function graphAnswer(world: World, tokens: Tokens) {
  const app = graphApp(world);
  const { store, limits } = world;

  async function run(request: Request, path: string, parameters: Parameters): Promise<Response> {
    const { method } = request;
    const token = tokens.check(bearerToken(request));
    const [, id = "", edge] = path.split("/");
    checkScopes(token, scopesOf(edge));
    checkVisible(token, method, id, store.accountOf(id));
    limits.countCall(store.accountOf(id));
    const response = await app.fetch(request, { parameters, token });
    if (method !== "GET") store.revision += 1;
    return response;
  }

  return async (request: Request, path: string, failure: GraphError | undefined): Promise<Outcome> => {
    let parameters: Parameters | undefined;
    const outcome = async (): Promise<Outcome> => {
      try {
        parameters = await readParameters(request);
        if (failure !== undefined) throw failure;
        return { response: await run(request, path, parameters) };
      } catch (error) {
        const known = toGraphError(error);
        return { response: known.toResponse(), error: known.code };
      }
    };
    const done = await outcome();
    const wabaId = store.accountOf(path.split("/")[1] ?? "");
    for (const [name, value] of Object.entries(limits.headers(wabaId))) done.response.headers.set(name, value);
    return { ...done, ...(parameters !== undefined && { parameters }) };
  };
}

// A mistake of the emulator's own is told, so that nobody looks for it in the client.
function toGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new GraphError(1, { message: `The emulator failed: ${reason}`, status: 500 });
}
