import type { Binding } from "../expression.ts";
import { fieldsOf } from "../layout/fields.ts";
import { Layout } from "../layout/layout.ts";
import type { Finding, ValidateOptions } from "../validate/index.ts";
import { Locator } from "../validate/locate.ts";
import { toFinding } from "../validate/to-finding.ts";
import type { Emitted } from "./emit.ts";
import type { At, PlacedProblem } from "./printed.ts";

/** What is wrong with a flow and can no longer be seen in its Flow JSON. */
export function flowFindings(
  screens: readonly Emitted[],
  json: unknown,
  severities: ValidateOptions["severities"] = {},
): Finding[] {
  const layouts = new Map(screens.map(({ layout }) => [layout.id, layout]));
  const problems = screens.flatMap((screen, index) =>
    problemsOf(screen, layouts).map((problem) => ({ ...problem, path: ["screens", index, ...problem.path] })),
  );
  if (problems.length === 0) return [];
  const locator = new Locator(() => JSON.stringify(json, null, 2));
  return problems.flatMap(({ rule, message, path }) => {
    const severity = severities[rule] ?? "error";
    if (severity === "off") return [];
    const problem = { error: "INVALID_FLOW_JSON", rule, message, page: "Flow JSON", places: [{ path }], severity };
    return [toFinding({ ...problem, bracketed: true }, locator)];
  });
}

function problemsOf(
  { problems, claims, actions, layout }: Emitted,
  layouts: ReadonlyMap<string, Layout>,
): PlacedProblem[] {
  return [
    ...(layout.isBare ? [emptyScreen(layout.id)] : []),
    ...problems,
    ...claims.flatMap((claim) => unmetClaim(claim, layouts)),
    ...actions.flatMap(({ printed, path }) =>
      printed.targets.flatMap((target) => stranger({ printed: target, path }, layouts)),
    ),
  ];
}

/** A header in the place of its layout. Meta takes an empty screen, so one that was laid out with nothing is none. */
function emptyScreen(id: string): PlacedProblem {
  return { rule: "empty-screen", path: [], message: `screen '${id}' is only its header; put its layout into the flow` };
}

/** A target with the id of a screen, but not made from its header: its data was never checked against the real one. */
function stranger({ printed: target, path }: At<unknown>, layouts: ReadonlyMap<string, Layout>): PlacedProblem[] {
  if (!(target instanceof Layout)) return [];
  const real = layouts.get(target.id);
  if (real === undefined || real.header === target.header) return [];
  const message = `it leads to another screen '${target.id}' than the one in the flow; make both from the same screen("${target.id}", …)`;
  return [{ rule: "target-identity", path, message }];
}

/** A field that was read before it was there, and is of another type. That it does not come at all, validate says. */
function unmetClaim({ printed, path }: At<Binding>, layouts: ReadonlyMap<string, Layout>): PlacedProblem[] {
  const { screen, claim } = printed;
  const layout = layouts.get(screen ?? "");
  const name = printed.path.slice("form.".length);
  const type = layout === undefined ? undefined : fieldsOf(layout).get(name);
  if (type === undefined || type === claim) return [];
  const message = `field '${name}' of screen '${screen}' was said to be of type '${claim}' before it was there, and is of type '${type}'`;
  return [{ rule: "field-type", path, message }];
}
