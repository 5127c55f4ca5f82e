import { expect } from "vitest";
import { type FlowMatchers, matchers } from "./vitest/matchers.ts";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: the declaration that is extended has it so
  interface Matchers<T = any> extends FlowMatchers<T> {}
}

expect.extend(matchers);

export { type FlowMatchers, matchers } from "./vitest/matchers.ts";
