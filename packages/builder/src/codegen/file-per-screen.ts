import type { ScreenModel } from "./flow-model.ts";
import { type Doc, HARD_LINE, join } from "./format/doc.ts";
import { array, call } from "./format/source.ts";
import { flowOptionsSource, headersSource, type Import, moduleSource, remarksSource } from "./module-source.ts";
import type { Writing } from "./scope.ts";
import { layoutSource } from "./screen-source.ts";

const FLOW = "flow";
const HEADERS = "headers";
const IMAGES = "images";

/** The flow as modules: the headers, each screen, the pictures, and the flow of them. */
export function filePerScreen(writing: Writing, extension: string): ReadonlyMap<string, Doc> {
  const files = new Files(writing, extension);
  const headers = files.begin();
  files.end(HEADERS, headers, headersSource(headers, "export "));
  for (const screen of writing.flow.screens) {
    const own = files.begin();
    const layout = layoutSource(screen, own);
    files.end(files.nameOf(screen), own, [[`export const ${screen.layout} = `, layout, ";"]]);
  }
  const flow = files.begin();
  flow.imports.add("defineFlow");
  for (const { layout } of writing.flow.screens) flow.used.add(layout);
  const layouts = writing.flow.screens.map(({ layout }) => layout);
  const defined = call("defineFlow", [flowOptionsSource(flow), array(layouts)], writing.routes.routes && "all");
  files.end(FLOW, flow, [[`export const ${writing.flow.name} = `, defined, ";"]], remarksSource(flow));
  if (!writing.images.isEmpty)
    files.all.set(`${IMAGES}.ts`, join([HARD_LINE, HARD_LINE], writing.images.declarations("export ")));
  return files.all;
}

class Files {
  readonly all = new Map<string, Doc>();
  readonly #writing: Writing;
  readonly #extension: string;
  /** By constant: the module that it is exported from. */
  readonly #homes = new Map<string, string>();
  readonly #names = new Map<ScreenModel, string>();

  constructor(writing: Writing, extension: string) {
    this.#writing = writing;
    this.#extension = extension;
    const taken = new Set([FLOW, HEADERS, IMAGES]);
    for (const screen of [...writing.flow.screens, ...writing.flow.missing]) {
      const file = fileName(screen.header, taken);
      this.#names.set(screen, file);
      this.#homes.set(screen.header, HEADERS);
      this.#homes.set(screen.layout, file);
    }
  }

  nameOf(screen: ScreenModel): string {
    return this.#names.get(screen) ?? screen.header;
  }

  /** What a module is written with: it has imports of its own. */
  begin(): Writing {
    return { ...this.#writing, imports: new Set(), used: new Set() };
  }

  end(file: string, { imports, used }: Writing, blocks: readonly Doc[], remarks: readonly Doc[] = []): void {
    const byHome = new Map<string, string[]>();
    for (const name of used) {
      const home = this.#homes.get(name) ?? IMAGES;
      if (home !== file) byHome.set(home, [...(byHome.get(home) ?? []), name]);
    }
    const local = [...byHome]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([home, names]): Import => ({ from: `./${home}${this.#extension}`, names }));
    const source = moduleSource([{ from: "@flows/builder", names: imports }, ...local], blocks);
    this.all.set(`${file}.ts`, [...remarks, source]);
  }
}

/** `yourAppointment` as `your-appointment`. */
function fileName(constant: string, taken: Set<string>): string {
  const start = constant.replace(/(?<=[a-z\d])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  let name = start;
  for (let count = 2; taken.has(name); count++) name = `${start}-${count}`;
  taken.add(name);
  return name;
}
