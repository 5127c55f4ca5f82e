import type { DOCUMENT_RULES } from "../../../src/validate/rule-id.ts";
import type { Part } from "../documents.ts";

/** A document that breaks a rule, with what is told of it: `CODE path`, after `warning` where it is one. */
export interface Broken {
  readonly what: string;
  readonly document: Part | string;
  readonly told: readonly string[];
}

/** Documents by the rule that they break. */
export type BrokenRules = { readonly [Rule in (typeof DOCUMENT_RULES)[number]]?: readonly Broken[] };
