import { FlowsError } from "../errors.ts";

/** Loads the calls that a program may never make, with the first of them. */
export async function loadCalls(): Promise<typeof import("./calls.ts")> {
  try {
    return await import("./calls.ts");
  } catch (cause) {
    throw new FlowsError("The code of this call could not be loaded; start the program again.", { cause });
  }
}
