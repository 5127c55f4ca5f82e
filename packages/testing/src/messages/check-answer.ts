import { readObject } from "../state/validation.ts";

/**
 * Checks what a user answers by its names: one `complete` of the flow sends just these. With an endpoint, which answers
 * anything it likes, all is good.
 *
 * @throws {RangeError} If the flow does not complete like this.
 */
export function checkAnswer(flowJson: string, answer: object): void {
  const actions = [...actionsIn(readObject(flowJson))];
  if (actions.some(({ name }) => name === "data_exchange")) return;
  const completions = actions.filter(({ name }) => name === "complete").map(({ payload }) => namesIn(payload ?? {}));
  const given = namesIn(answer);
  if (completions.includes(given)) return;
  const sent = [...new Set(completions)].map(braced).join(" or ") || "nothing";
  throw new RangeError(
    `The flow does not complete with ${braced(given)}; it sends ${sent}. Any other webhook goes by emulator.webhooks.deliver().`,
  );
}

interface Action {
  readonly name: unknown;
  readonly payload?: object;
}

function* actionsIn(value: unknown): Generator<Action> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inside] of Object.entries(value))
    if (/^on-[a-z]+-action$/.test(key)) yield (inside ?? {}) as Action;
    else yield* actionsIn(inside);
}

function braced(names: string): string {
  return names === "" ? "{}" : `{ ${names} }`;
}

// The token is the emulator's to add.
function namesIn(answer: object): string {
  const names = Object.keys(answer).filter((name) => name !== "flow_token");
  return names.sort().join(", ");
}
