import { type AnyVersion, isAtLeast } from "../../versions.ts";
import { RULES } from "./index.ts";
import type { Rule } from "./rule.ts";

/** A rule as one version has it. */
export interface VersionedRule {
  readonly rule: Rule;
  /** Whether Meta does not check it in this version: what is found is a warning. */
  readonly isSpared: boolean;
}

const known = new Map<AnyVersion, readonly VersionedRule[]>();

/** The rules that documents of one version are held to. */
export function rulesOf(version: AnyVersion): readonly VersionedRule[] {
  let rules = known.get(version);
  if (rules === undefined) {
    rules = RULES.filter(({ since }) => since === undefined || isAtLeast(version, since)).map((rule) => ({
      rule,
      isSpared: rule.spared?.includes(version) === true,
    }));
    known.set(version, rules);
  }
  return rules;
}
