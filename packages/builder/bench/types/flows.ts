import { DATA, type Kind, type Written } from "./kinds.ts";

/** A flow to generate. */
export interface FlowSize {
  readonly screens: number;
  /** Components of each screen, its footer among them. */
  readonly components: number;
  /** What stands above the footer, in turn. */
  readonly kinds: readonly Kind[];
}

/** Screen ids hold letters only. */
function screenId(index: number): string {
  return `SCREEN_${[...String(index)].map((digit) => "ABCDEFGHIJ"[Number(digit)]).join("")}`;
}

function screenAt(index: number, { screens, components, kinds }: FlowSize): Written {
  const above = Array.from({ length: components - 1 }, (_, at) => (kinds[at % kinds.length] as Kind)(at));
  const isLast = index === screens - 1;
  const footer: Written = isLast
    ? {
        dsl: `.footer("Done", ({ data }) => complete({ name: data.name }))`,
        json: `{ type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: { name: "\${data.name}" } } }`,
      }
    : {
        dsl: `.footer("Continue", ({ data }) => navigate(screen_${index + 1}, { cities: data.cities, name: data.name }))`,
        json: `{ type: "Footer", label: "Continue", "on-click-action": { name: "navigate", next: { type: "screen", name: "${screenId(index + 1)}" }, payload: { cities: "\${data.cities}", name: "\${data.name}" } } }`,
      };
  const parts = [...above, footer];
  return {
    dsl: `  screen_${index}\n${parts.map(({ dsl }) => `    ${dsl}`).join("\n")},`,
    json: `    {
      id: "${screenId(index)}",
      title: "Screen",
      ${isLast ? "terminal: true,\n      " : ""}data: ${DATA.json},
      layout: {
        type: "SingleColumnLayout",
        children: [\n${parts.map(({ json }) => `          ${json},`).join("\n")}\n        ],
      },
    },`,
  };
}

const IMPORTS = `import { choices, complete, defineFlow, fragment, navigate, openUrl, screen } from "@flows/builder";\n`;

/** The flow in TypeScript, as its author writes it. */
export function writtenInBuilder(size: FlowSize): string {
  const indexes = Array.from({ length: size.screens }, (_, index) => index);
  const headers = indexes.map(
    (index) => `const screen_${index} = screen("${screenId(index)}", { title: "Screen", data: ${DATA.dsl} });`,
  );
  const layouts = indexes.map((index) => screenAt(index, size).dsl);
  return `${IMPORTS}${headers.join("\n")}
export const flow = defineFlow({ version: "7.3" }, [\n${layouts.join("\n")}\n]);\n`;
}

/** The document that the flow emits, as an object literal. */
export function literal(size: FlowSize): string {
  const screens = Array.from({ length: size.screens }, (_, index) => screenAt(index, size).json);
  return `{\n  version: "7.3",\n  screens: [\n${screens.join("\n")}\n  ],\n}`;
}

/** The document as its author writes it who keeps to JSON. */
export function writtenAsLiteral(size: FlowSize): string {
  return `import type { FlowJson } from "@flows/builder";
export const flow = ${literal(size)} satisfies FlowJson<"7.3">;\n`;
}

/** A program with the imports and nothing else: what it costs is not the flow's. */
export const EMPTY = `${IMPORTS}export const all = [choices, complete, defineFlow, fragment, navigate, openUrl, screen];\n`;
