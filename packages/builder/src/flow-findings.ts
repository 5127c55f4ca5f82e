import type { AuthorProblem, Emitted } from "./emit.ts";
import type { Binding } from "./expression.ts";
import { fieldsOf } from "./fields.ts";
import { Layout } from "./layout.ts";
import type { Finding, ValidateOptions } from "./validate/index.ts";

/** What is wrong with a flow and can no longer be seen in its Flow JSON. */
export function flowFindings(screens: readonly Emitted[], severities: ValidateOptions["severities"] = {}): Finding[] {
  const layouts = new Map(screens.map(({ layout }) => [layout.id, layout]));
  return screens.flatMap(({ problems, claims, actions }, index) =>
    [
      ...problems,
      ...claims.flatMap((claim) => unmetClaim(claim, layouts)),
      ...actions.flatMap(({ targets }) => targets.flatMap((target) => stranger(target, layouts))),
    ].flatMap((problem) => {
      const severity = severities[problem.rule] ?? "error";
      return severity === "off" ? [] : [{ ...toFinding(problem, index), severity }];
    }),
  );
}

/** A target with the id of a screen, but not made from its header: its data was never checked against the real one. */
function stranger(target: unknown, layouts: ReadonlyMap<string, Layout>): AuthorProblem[] {
  if (!(target instanceof Layout)) return [];
  const real = layouts.get(target.id);
  if (real === undefined || real.header === target.header) return [];
  return [
    {
      rule: "target-identity",
      message: `it leads to another screen '${target.id}' than the one in the flow; make both from the same screen("${target.id}", …)`,
    },
  ];
}

/** A field that was read before it was there, and does not come, or is of another type. That it does not come, validate says. */
function unmetClaim({ screen, path, claim }: Binding, layouts: ReadonlyMap<string, Layout>): AuthorProblem[] {
  const layout = layouts.get(screen ?? "");
  const name = path.slice("form.".length);
  const type = layout === undefined ? undefined : fieldsOf(layout).get(name);
  if (type === undefined || type === claim) return [];
  return [
    {
      rule: "field-type",
      message: `field '${name}' of screen '${screen}' was said to be of type '${claim}' before it was there, and is of type '${type}'`,
    },
  ];
}

function toFinding({ rule, message }: AuthorProblem, screen: number): Finding {
  const nowhere = { line_start: 0, line_end: 0, column_start: 0, column_end: 0 };
  return {
    error: "INVALID_FLOW_JSON",
    error_type: "FLOW_JSON_ERROR",
    message,
    ...nowhere,
    pointers: [{ ...nowhere, path: `screens[${screen}]` }],
    rule,
    severity: "error",
    page: "Flow JSON",
  };
}
