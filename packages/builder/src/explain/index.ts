import { withinStack } from "../within-stack.ts";
import { diagramOf } from "./diagram.ts";
import { outlineOf } from "./outline.ts";
import { type ExplainedFlow, readFlow } from "./read-flow.ts";

/**
 * A flow for people to read.
 *
 * @example
 * ```ts
 * import { explain, type Explanation } from "@flows/builder/explain";
 * const { diagram }: Explanation = explain('{ "version": "7.3", "screens": [] }');
 * ```
 */
export interface Explanation {
  /** By screen: what it receives, asks and shows, where each way leads, and what it answers. */
  readonly outline: string;
  /** The screens and the ways between them, as a Mermaid flowchart; dotted where the endpoint decides. */
  readonly diagram: string;
}

/**
 * Says in words, and as a diagram, what a flow does.
 *
 * @param flowJson JSON text, or a document; what is wrong with it is left out, and `validate` tells of it.
 * @returns The outline, and the diagram. It never throws.
 * @example
 * ```ts
 * import { explain } from "@flows/builder/explain";
 * const { outline, diagram } = explain('{ "version": "7.3", "screens": [{ "id": "HELLO", "title": "Hello" }] }');
 * console.log(outline, diagram);
 * ```
 */
export function explain(flowJson: unknown): Explanation {
  const flow = readFlow(flowJson);
  return withinStack(
    () => explanationOf(flow),
    () => explanationOf({ ...flow, screens: [] }),
  );
}

function explanationOf(flow: ExplainedFlow): Explanation {
  return { outline: outlineOf(flow), diagram: diagramOf(flow) };
}
