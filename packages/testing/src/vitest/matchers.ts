import { FlowBuildError, formatFindings, type ValidateOptions, validate } from "@flows/builder";

/** The matchers that this package adds. */
export interface FlowMatchers<Result = unknown> {
  /**
   * Asserts that Meta would publish it; if not, it says what would be refused, and where.
   *
   * @param options The day to validate for, and severities by rule, as of `validate`.
   */
  toBeValidFlow(options?: ValidateOptions): Result;
  /**
   * Asserts that it is the same Flow JSON, whatever the order of keys.
   *
   * @param expected A flow, a document, or the text of one.
   */
  toMatchFlowJson(expected: unknown): Result;
}

interface MatcherState {
  readonly isNot?: boolean;
  equals(one: unknown, other: unknown): boolean;
}

interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
  readonly actual?: unknown;
  readonly expected?: unknown;
}

/** The matchers, for `expect.extend` where importing `@flows/testing/vitest` is not wanted. */
export const matchers: {
  toBeValidFlow(received: unknown, options?: ValidateOptions): MatcherResult;
  toMatchFlowJson(this: MatcherState, received: unknown, expected: unknown): MatcherResult;
} = {
  toBeValidFlow(received, options) {
    const problems = problemsOf(received, options);
    return {
      pass: problems === "",
      message: () => (problems === "" ? "the flow is valid" : `the flow is not valid:\n${problems}`),
    };
  },

  toMatchFlowJson(received, expected) {
    const [actual, wanted] = [documentOf(received), documentOf(expected)];
    const pass = this.equals(actual, wanted);
    return { pass, message: () => `the Flow JSON is ${pass ? "the same" : "another"}`, actual, expected: wanted };
  },
};

function problemsOf(given: unknown, options: ValidateOptions | undefined): string {
  try {
    const document = typeof given === "string" ? given : documentOf(given);
    const text = typeof document === "string" ? document : JSON.stringify(document, null, 2);
    const errors = validate(text, options).filter(({ severity }) => severity === "error");
    return formatFindings(errors, text);
  } catch (error) {
    if (error instanceof FlowBuildError) return error.message;
    throw error;
  }
}

function readText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(`the text is not JSON: ${(error as Error).message}`);
  }
}

/** A document from a flow, a document, or text. */
function documentOf(given: unknown): unknown {
  if (typeof given === "string") return readText(given);
  const isFlow = typeof given === "object" && given !== null && "build" in given && typeof given.build === "function";
  if (isFlow) return (given as { build(): unknown }).build();
  if (typeof given === "object" && given !== null) return given;
  throw new TypeError("the matcher takes a flow, a Flow JSON document, or the text of one");
}
