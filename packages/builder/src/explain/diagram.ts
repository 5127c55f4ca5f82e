import { leadsOfScreen } from "./leads.ts";
import { type ExplainedFlow, type ExplainedScreen, wordsOf } from "./read-flow.ts";

const END = "End";

/** The flow as a Mermaid flowchart: a box for each screen, an arrow for each way; dotted where the endpoint decides. */
export function diagramOf({ screens }: ExplainedFlow): string {
  const nodes = new Map(screens.map(({ id }, index) => [id, `screen${index}`]));
  const arrows = new Set(screens.flatMap((screen) => arrowsOf(screen, nodes)));
  const boxes = screens.map(
    ({ id, json }, index) => `  screen${index}["${entities(`${id}\n${wordsOf(json.title)}`)}"]`,
  );
  const end = [...arrows].some((arrow) => arrow.endsWith(` ${END}`)) ? [`  ${END}((end))`] : [];
  return ["flowchart TD", ...boxes, ...end, ...arrows].join("\n");
}

function arrowsOf(screen: ExplainedScreen, nodes: ReadonlyMap<string, string>): string[] {
  const from = nodes.get(screen.id) ?? "";
  const navigated = new Set<string>();
  const arrows: string[] = [];
  let exchange: string | undefined;
  for (const { label, name, target } of leadsOfScreen(screen)) {
    const to = name === "complete" ? END : name === "navigate" ? nodes.get(target ?? "") : undefined;
    if (to !== undefined) arrows.push(`  ${from} -->|"${entities(label)}"| ${to}`);
    if (name === "navigate" && target !== undefined) navigated.add(target);
    if (name === "data_exchange") exchange = label;
  }
  if (exchange === undefined) return arrows;
  const answered = screen.routes.filter((id) => !navigated.has(id)).map((id) => nodes.get(id));
  const isEnd = screen.json.terminal === true && !arrows.some((arrow) => arrow.endsWith(` ${END}`));
  for (const to of [...answered, ...(isEnd ? [END] : [])])
    if (to !== undefined) arrows.push(`  ${from} -.->|"${entities(exchange)}"| ${to}`);
  return arrows;
}

/** Characters that Mermaid would read as its own, as entities. */
function entities(text: string): string {
  return text
    .trim()
    .replace(/["#&<>`;|[\]{}()\\]/g, (character) => `#${character.codePointAt(0)};`)
    .replace(/\s*\n\s*/g, "<br/>");
}
