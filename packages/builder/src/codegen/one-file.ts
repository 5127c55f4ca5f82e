import { flowSource } from "./flow-source.ts";
import type { Doc } from "./format/doc.ts";
import { layoutSource } from "./layout-source.ts";
import { headersSource, moduleSource } from "./module-source.ts";
import type { Writing } from "./scope.ts";

/** The flow as one module: headers, layouts that others read from, the flow, pictures. */
export function oneFile(writing: Writing): Doc {
  const { flow, order, imports, images } = writing;
  const headers = headersSource(writing);
  const isConstant = new Set(order.constants);
  const layouts = order.constants.map((screen) => layoutSource(screen, writing, "const"));
  const screens = flow.screens.map((screen) =>
    isConstant.has(screen) ? screen.layout : layoutSource(screen, writing),
  );
  const defined = flowSource(writing, screens, screens.length > 1);
  const blocks = [...headers, ...layouts, defined, ...images.names.map((name) => images.declaration(name))];
  return moduleSource([{ from: "@flows/builder", names: imports }], blocks);
}
