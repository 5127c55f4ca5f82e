import type { AnyVersion } from "../../versions.ts";
import type { FlowDocument } from "../document/flow-document.ts";
import type { Report } from "../problem.ts";
import type { RuleId } from "../rule-id.ts";

/** A rule of the semantic stage. */
export interface Rule {
  /** The id, to change its severity by. */
  readonly id: RuleId;
  /** The first version whose documents are held to it. */
  readonly since?: AnyVersion;
  /** The versions in which Meta does not check it, by accident or not yet: what is found there is a warning. */
  readonly spared?: readonly AnyVersion[];
  check(document: FlowDocument, report: Report): void;
}
