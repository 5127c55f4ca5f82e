import type { Doc } from "./format/doc.ts";
import { array, call } from "./format/source.ts";
import { flowOptionsSource, headersSource, moduleSource, remarksSource } from "./module-source.ts";
import type { Writing } from "./scope.ts";
import { layoutSource } from "./screen-source.ts";

/** The flow as one module: headers, layouts that others read from, the flow, pictures. */
export function oneFile(writing: Writing): Doc {
  const { flow, order, imports, images } = writing;
  const headers = headersSource(writing);
  const isConstant = new Set(order.constants);
  const layouts = order.constants.map(
    (screen): Doc => [`const ${screen.layout} = `, layoutSource(screen, writing), ";"],
  );
  const screens = flow.screens.map((screen) =>
    isConstant.has(screen) ? screen.layout : layoutSource(screen, writing),
  );
  imports.add("defineFlow");
  const flowSource = call(
    "defineFlow",
    [flowOptionsSource(writing), array(screens, true)],
    writing.routes.routes && "all",
  );
  const defined: Doc = [`export const ${flow.name} = `, flowSource, ";"];
  const remarks = remarksSource(writing);
  const blocks = [...headers, ...layouts, defined, ...images.declarations()];
  return [...remarks, moduleSource([{ from: "@flows/builder", names: imports }], blocks)];
}
