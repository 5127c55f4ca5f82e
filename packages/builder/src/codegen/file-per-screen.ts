import type { ScreenModel } from "./flow-model.ts";
import { flowSource } from "./flow-source.ts";
import { type Doc, HARD_LINE, join } from "./format/doc.ts";
import { layoutSource } from "./layout-source.ts";
import { headersSource, type Import, moduleSource } from "./module-source.ts";
import type { Writing } from "./scope.ts";

const FLOW = "flow";
const HEADERS = "headers";
const IMAGES = "images";

/** The flow as modules: the headers, each screen, the flow of them, and the pictures that several of them show. */
export function filePerScreen(writing: Writing, extension: string): ReadonlyMap<string, Doc> {
  const files = new Files(writing);
  files.add(HEADERS, (headers) => headersSource(headers, "export "));
  for (const screen of writing.flow.screens)
    files.add(files.nameOf(screen), (own) => [layoutSource(screen, own, "export const")]);
  files.add(FLOW, (flow) => {
    const layouts = writing.flow.screens.map(({ layout }) => layout);
    for (const layout of layouts) flow.used.add(layout);
    return [flowSource(flow, layouts, false)];
  });
  return files.print(extension);
}

interface Module {
  readonly writing: Writing;
  readonly blocks: Doc[];
}

class Files {
  readonly #writing: Writing;
  readonly #modules = new Map<string, Module>();
  /** By constant: the module that it is exported from. */
  readonly #homes = new Map<string, string>();
  readonly #names = new Map<ScreenModel, string>();

  constructor(writing: Writing) {
    this.#writing = writing;
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

  /** Adds a module, which has imports of its own. */
  add(file: string, write: (writing: Writing) => Doc[]): void {
    const writing = { ...this.#writing, imports: new Set<string>(), used: new Set<string>() };
    this.#modules.set(file, { writing, blocks: write(writing) });
  }

  /** The modules. A picture stands behind what shows it, and those that several modules show in one of their own. */
  print(extension: string): ReadonlyMap<string, Doc> {
    const { images } = this.#writing;
    const shared: Doc[] = [];
    for (const name of images.names) {
      const users = [...this.#modules].filter(([, { writing }]) => writing.used.has(name));
      const [[file, { blocks }]] = users as [[string, Module]];
      this.#homes.set(name, users.length > 1 ? IMAGES : file);
      if (users.length > 1) shared.push(images.declaration(name, "export "));
      else blocks.push(images.declaration(name));
    }
    const printed = new Map(
      [...this.#modules].map(([file, module]) => [`${file}.ts`, this.#source(file, module, extension)]),
    );
    if (shared.length > 0) printed.set(`${IMAGES}.ts`, join([HARD_LINE, HARD_LINE], shared));
    return printed;
  }

  #source(file: string, { writing: { imports, used }, blocks }: Module, extension: string): Doc {
    const byHome = new Map<string, string[]>();
    for (const name of used) {
      const home = this.#homes.get(name);
      if (home !== undefined && home !== file) byHome.set(home, [...(byHome.get(home) ?? []), name]);
    }
    const local = [...byHome]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([home, names]): Import => ({ from: `./${home}${extension}`, names }));
    return moduleSource([{ from: "@flows/builder", names: imports }, ...local], blocks);
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
