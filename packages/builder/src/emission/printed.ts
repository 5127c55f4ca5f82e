import type { Path } from "../validate/place.ts";
import type { RuleId } from "../validate/rule-id.ts";

/** Something wrong that the JSON no longer shows, with the path from its screen on. */
export interface PlacedProblem {
  readonly rule: RuleId;
  readonly message: string;
  readonly path: Path;
}

/** An action that was printed, or a field that was said to have a type before it was there, and where it stands. */
export interface At<Printed> {
  readonly printed: Printed;
  readonly path: Path;
}
