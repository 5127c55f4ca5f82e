import { GRAPH_ERRORS, type GraphCode, type KnownError } from "./codes.ts";

/** What an error says beyond what its code says already. */
export interface GraphErrorDetails {
  /** Default: the code's own. */
  readonly message?: string | undefined;
  /** The HTTP status. Default: the code's own. */
  readonly status?: number | undefined;
  readonly subcode?: number | undefined;
  /** The title for people, of errors of flow management. */
  readonly title?: string | undefined;
  /** What a messaging error says in `error_data.details`. */
  readonly details?: string | undefined;
  /** `OAuthException` by default. */
  readonly type?: string | undefined;
  readonly isTransient?: boolean | undefined;
}

/** The body of an error, in Graph's envelope. Meta's page: Graph API, Handle errors. */
export interface GraphErrorBody {
  readonly error: {
    readonly message: string;
    readonly type: string;
    readonly code: number;
    readonly error_subcode?: number;
    readonly is_transient?: boolean;
    readonly error_user_title?: string;
    readonly error_user_msg?: string;
    readonly error_data?: { readonly messaging_product: "whatsapp"; readonly details: string };
    readonly fbtrace_id: string;
  };
}

/** An error as the Graph API answers it. */
export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly code: number;
  readonly status: number;
  readonly #details: GraphErrorDetails;

  constructor(code: GraphCode | (number & {}), details: GraphErrorDetails = {}) {
    const known: KnownError | undefined = GRAPH_ERRORS[code as GraphCode];
    super(details.message ?? known?.message ?? GRAPH_ERRORS[1].message);
    this.code = code;
    this.status = details.status ?? known?.status ?? 400;
    this.#details = { ...known, ...details };
  }

  /** The answer's body. */
  toBody(traceId: string = newTraceId()): GraphErrorBody {
    const { subcode, title, details, type, isTransient } = this.#details;
    const error = {
      message: this.message.startsWith("(#") || title !== undefined ? this.message : `(#${this.code}) ${this.message}`,
      type: type ?? "OAuthException",
      code: this.code,
      ...(subcode !== undefined && { error_subcode: subcode }),
      ...((title !== undefined || isTransient !== undefined) && { is_transient: isTransient ?? false }),
      ...(title !== undefined && { error_user_title: title, error_user_msg: this.message }),
      ...(details !== undefined && { error_data: { messaging_product: "whatsapp" as const, details } }),
      fbtrace_id: traceId,
    };
    return { error };
  }

  toResponse(): Response {
    return Response.json(this.toBody(), { status: this.status });
  }
}

/** A trace id as Graph writes them. */
function newTraceId(): string {
  return `A${crypto.randomUUID().replaceAll("-", "").slice(0, 22)}`;
}

/** 190: the token is missing, not accepted, or expired. */
export function invalidToken(message: string, subcode?: number): GraphError {
  return new GraphError(190, { message, subcode });
}

/** 100: a parameter is wrong. */
export function invalidParameter(message: string, subcode?: number): GraphError {
  return new GraphError(100, { message: `(#100) ${message}`, subcode });
}

/** 100 with subcode 33: there is no such object, or the token may not see it. */
export function unknownObject(method: string, id: string): GraphError {
  const message = `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, can't be loaded with this token's permissions, or does not support this call.`;
  return new GraphError(100, { message: `(#100) ${message}`, subcode: 33, type: "GraphMethodException" });
}

/** 139001 to 139004: the flow's state, or what is around it, does not allow the call. */
export function flowState(
  code: 139000 | 139001 | 139002 | 139003 | 139004 | 139006,
  title: string,
  message: string,
  subcode?: number,
): GraphError {
  return new GraphError(code, { title, message, subcode });
}

/** 131008 and the like: a message can't be sent. */
export function messageError(code: GraphCode, details: string): GraphError {
  return new GraphError(code, { details });
}
