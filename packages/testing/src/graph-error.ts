/** An error as the Graph API answers it. */
export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly status: number;
  readonly code: number;
  readonly type: string;
  readonly subcode: number | undefined;
  readonly userTitle: string | undefined;

  constructor(
    code: number,
    message: string,
    more: { status?: number; type?: string; subcode?: number; userTitle?: string } = {},
  ) {
    super(message);
    this.code = code;
    this.status = more.status ?? 400;
    this.type = more.type ?? "OAuthException";
    this.subcode = more.subcode;
    this.userTitle = more.userTitle;
  }

  /** The answer, in Graph's envelope. */
  toResponse(traceId: string): Response {
    const error = {
      message: this.message,
      type: this.type,
      code: this.code,
      ...(this.subcode !== undefined && { error_subcode: this.subcode }),
      ...(this.userTitle !== undefined && {
        is_transient: false,
        error_user_title: this.userTitle,
        error_user_msg: this.message,
      }),
      fbtrace_id: traceId,
    };
    return Response.json({ error }, { status: this.status });
  }
}

/** 190: the token is missing or not accepted. */
export function invalidToken(): GraphError {
  return new GraphError(190, "Invalid OAuth access token: send 'Authorization: Bearer' with a token.", { status: 401 });
}

/** 100: a parameter is wrong. */
export function invalidParameter(message: string): GraphError {
  return new GraphError(100, `(#100) ${message}`);
}

/** 100 with subcode 33: there is no such object. */
export function unknownObject(method: string, id: string): GraphError {
  const message = `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, or this token may not see it.`;
  return new GraphError(100, message, { subcode: 33, type: "GraphMethodException" });
}

/** 139001 to 139004: the flow's state does not allow the call. */
export function flowState(code: 139001 | 139002 | 139003 | 139004, title: string, message: string): GraphError {
  return new GraphError(code, message, { userTitle: title });
}
