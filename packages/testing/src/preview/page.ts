import { GRAPH_VERSION } from "@flows/client";
import { html } from "hono/html";
import type { FlowRecord } from "../state/flow-record.ts";
import { readObject } from "../state/validation.ts";
import { components } from "./component.ts";
import { type Html, NOTHING } from "./html.ts";
import { type Part, partOf } from "./shown.ts";
import { STYLE } from "./style.ts";

/** A page that shows a flow's screens, component by component in the order they stand, without script. */
export function previewPage({ name, status, flowJson, validationErrors }: FlowRecord): Html {
  const document = readObject(flowJson);
  const screens = Array.isArray(document.screens) ? document.screens.map(partOf) : [];
  return page(
    name,
    html`<header><h1>${name}</h1><p>${status}${document.version === undefined ? NOTHING : html` · Flow JSON ${String(document.version)}`}</p>${errorList(validationErrors)}</header>
<main>${screens.length === 0 ? html`<p>The flow has no screens yet.</p>` : screens.map((screen) => phone(screen, screens))}</main>`,
  );
}

/** What is wrong with the flow, with lines of the uploaded text; folded, since it can be long. */
function errorList(errors: FlowRecord["validationErrors"]): Html {
  if (errors.length === 0) return NOTHING;
  const items = errors.map(({ line_start, message }) => html`<li>Line ${line_start}: ${message}</li>`);
  return html`<details class="errors"><summary>${errors.length} validation ${errors.length === 1 ? "error" : "errors"}</summary><ul>${items}</ul></details>`;
}

/** A page that leads to the previews of flows. */
export function flowListPage(flows: readonly FlowRecord[], total: number): Html {
  const items = flows.map(
    ({ id, name, status, wabaId, previewToken }) =>
      html`<li><a class="item" href="/wa/manage/flows/${id}/preview/?token=${previewToken}"><span class="main"><span>${name}</span><small>${id} · account ${wabaId}</small></span><span class="tag">${status}</span></a></li>`,
  );
  const rest = total > flows.length ? html`<p>The first ${flows.length} of ${total} flows.</p>` : NOTHING;
  return page(
    "Flows",
    html`<header><h1>Flows</h1><p>An emulator of Meta's Graph API; every flow leads to its preview.</p></header>
<main>${flows.length === 0 ? html`<p>There are no flows yet: POST /${GRAPH_VERSION}/1/flows makes one.</p>` : html`<div class="phone"><h2>All flows</h2><div class="screen"><ul class="list">${items}</ul>${rest}</div></div>`}</main>`,
  );
}

function page(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,">
<style>${STYLE}</style></head>
<body>${body}</body></html>`;
}

function phone(screen: Part, screens: readonly Part[]): Html {
  const id = String(screen.id ?? "");
  let count = 0;
  const showing = {
    data: partOf(screen.data),
    initial: {},
    screens: new Set(screens.map((other) => String(other.id))),
    nextId: () => `${id}-${++count}`,
  };
  const title = typeof screen.title === "string" && screen.title !== "" ? screen.title : id;
  return html`<article class="phone" id="${id}" aria-label="${title}"><h2>${title}</h2><div class="screen">${components(partOf(screen.layout).children, showing)}</div></article>`;
}
