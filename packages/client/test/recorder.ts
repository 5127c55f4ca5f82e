/** A request as the stub saw it. */
export interface Recorded {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

/** A `fetch` that answers in turn, and keeps what it was sent. The last answer is repeated. */
export function recorder(...answers: (() => Response | Promise<Response>)[]): {
  readonly requests: Recorded[];
  readonly fetch: (request: Request) => Promise<Response>;
} {
  const requests: Recorded[] = [];
  return {
    requests,
    fetch: async (request) => {
      requests.push({
        method: request.method,
        url: new URL(request.url),
        headers: request.headers,
        body: await request.clone().text(),
      });
      const answer = answers[Math.min(requests.length, answers.length) - 1];
      return (await answer?.()) ?? Response.json({ success: true });
    },
  };
}

export function graphError(code: number, status: number, more: object = {}): () => Response {
  return () =>
    Response.json(
      { error: { message: `(#${code}) Something`, type: "OAuthException", code, fbtrace_id: "trace", ...more } },
      { status },
    );
}
