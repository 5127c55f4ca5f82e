import { CATEGORIES, type Category } from "@flows/builder/categories";
import type { Refuse } from "./refuse.ts";

/** What a flow is for, at least one. */
export function categories(given: unknown, refuse: Refuse): readonly Category[] {
  const known: readonly unknown[] = CATEGORIES;
  const isList = Array.isArray(given) && given.length > 0;
  const unknown = isList && given.find((category) => !known.includes(category));
  if (unknown === undefined) return given as readonly Category[];
  const problem =
    typeof unknown === "string" ? `has '${unknown}', which is none` : "is no list, or empty; name at least one";
  return refuse(`${problem} of ${CATEGORIES.join(", ")}`);
}
