import { html } from "hono/html";
import type { FlowRecord } from "../state/flow-record.ts";
import { shownText } from "./shown-text.ts";

type Component = Readonly<Record<string, unknown>>;
type Html = ReturnType<typeof html>;

/** A page that shows a flow's screens, component by component, without script. */
export function previewPage(flow: FlowRecord): Html {
  const screens = readScreens(flow);
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${flow.name}</title>
<style>
body { font: 16px/1.4 system-ui, sans-serif; background: #efeae2; margin: 0; padding: 24px; display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start }
h1 { flex-basis: 100%; font-size: 20px; margin: 0 }
section { background: #fff; border-radius: 12px; width: 320px; padding: 16px; box-sizing: border-box; overflow-wrap: anywhere }
h2 { font-size: 17px; margin: 0 0 12px; border-bottom: 1px solid #ddd; padding-bottom: 8px }
p { margin: 8px 0 } .field { border: 1px solid #bbb; border-radius: 8px; padding: 8px } .footer { background: #128c5e; color: #fff; border-radius: 20px; padding: 10px; text-align: center } small { color: #666 }
.inner { border-left: 3px solid #ddd; padding-left: 8px }
</style></head>
<body><h1>${flow.name} <small>${flow.status}</small></h1>
${screens.map((screen) => html`<section><h2>${String(screen.title ?? screen.id)}</h2>${components((screen.layout as Component | undefined)?.children, (screen.data as Component | undefined) ?? {})}</section>`)}
${screens.length === 0 ? html`<p>The flow has no screens yet.</p>` : ""}
</body></html>`;
}

function readScreens({ flowJson }: FlowRecord): readonly Component[] {
  try {
    const { screens } = JSON.parse(flowJson ?? "{}") as { screens?: unknown };
    return Array.isArray(screens) ? screens.filter((screen) => typeof screen === "object" && screen !== null) : [];
  } catch {
    return [];
  }
}

function components(list: unknown, data: Component): Html[] {
  return Array.isArray(list)
    ? list.filter((item) => typeof item === "object" && item !== null).map((item) => component(item as Component, data))
    : [];
}

function component(given: Component, data: Component): Html {
  const type = String(given.type);
  const label = words(given.label ?? given.text ?? given.name ?? given.condition ?? given.value ?? "", data);
  const inner = [
    given.children,
    given.then,
    given.else,
    ...Object.values((given.cases as object | undefined) ?? {}),
  ].flatMap((list) => components(list, data));
  if (inner.length > 0) return html`<div class="inner"><small>${type} ${label}</small>${inner}</div>`;
  if (type === "Footer") return html`<p class="footer">${label}</p>`;
  if (type === "TextHeading" || type === "TextSubheading") return html`<p><strong>${label}</strong></p>`;
  if (type.startsWith("Text") && given.name === undefined) return html`<p>${label}</p>`;
  return html`<p class="field">${label}<br><small>${type}</small></p>`;
}

function words(value: unknown, data: Component): string {
  if (typeof value === "string") return shownText(value, data);
  const parts = typeof value === "object" && value !== null ? Object.values(value) : [value];
  return parts.map(String).join(" ");
}
