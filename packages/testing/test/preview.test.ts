import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { COMPONENTS } from "@flows/builder";
import { describe, expect, test } from "vitest";
import { SHOWN_COMPONENTS } from "../src/preview/component.ts";
import { connect } from "./connect.ts";

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const EVIL = `<script>alert("1")</script>'"&`;
const ESCAPED = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&quot;&amp;";
const LEAVE = { name: "navigate", next: { type: "screen", name: "NEXT" }, payload: {} };

/** The page of a flow with these components on its first screen. */
async function pageOf(children: readonly object[], data?: object): Promise<string> {
  const flowJson = {
    version: "7.3",
    screens: [{ id: "FIRST", title: "First", data, layout: { children } }, { id: "NEXT" }],
  };
  const { emulator, send } = connect({ flows: [{ id: "7", wabaId: "1", name: EVIL, flowJson }] });
  const { preview } = (await send("GET", "7?fields=preview")).body;
  const page = await (await emulator.fetch(preview.preview_url)).text();
  expect(page).not.toContain("<script");
  return page.slice(page.indexOf('<div class="screen">'), page.indexOf('<article class="phone" id="NEXT"'));
}

const items = [
  { id: "a", title: "One", description: "First of all", metadata: "€5" },
  { id: "b", title: "Two", image: PIXEL, "alt-text": "A dot", enabled: false },
];

describe("each component is shown", () => {
  test.each<[object, readonly string[]]>([
    [{ type: "TextHeading", text: EVIL }, [`<h3 class="heading">${ESCAPED}</h3>`]],
    [{ type: "TextSubheading", text: "${data.name}" }, ['<h4 class="subheading">Ada</h4>']],
    [{ type: "TextBody", text: EVIL, "font-weight": "bold_italic" }, [`<p class="body bold italic">${ESCAPED}</p>`]],
    [{ type: "TextBody", text: "a", strikethrough: true }, ["<s>a</s>"]],
    [
      { type: "TextBody", text: ["**a**", "[x](javascript:1) <b>"], markdown: true },
      ["<strong>a</strong>", "&lt;b&gt;", "[x](javascript:1)"],
    ],
    [{ type: "TextCaption", text: "a" }, ['<p class="caption">a</p>']],
    [{ type: "RichText", text: "# A\n\n### C\n\n| b |\n| --- |\n| c |" }, ["<h3>A</h3>", "<p>C</p>", "<td>c</td>"]],
    [
      {
        type: "TextInput",
        name: "n",
        label: EVIL,
        "input-type": "email",
        "helper-text": EVIL,
        "init-value": EVIL,
        required: true,
      },
      [
        `<label for="FIRST-1">${ESCAPED}</label>`,
        `type="email" value="${ESCAPED}"`,
        'aria-describedby="FIRST-1-help"',
        " required",
      ],
    ],
    [
      { type: "TextInput", name: "n", label: "N", "label-variant": "large", enabled: false },
      ['class="large"', "(optional)", " disabled"],
    ],
    [
      { type: "TextArea", name: "n", label: "N", "init-value": EVIL, "error-message": "No" },
      [`${ESCAPED}</textarea>`, '<p class="error">No</p>'],
    ],
    [
      { type: "DatePicker", name: "d", label: "D", "min-date": "2026-01-01", "init-value": "1795514400000" },
      ['type="date" value="2026-11-24" min="2026-01-01"'],
    ],
    [
      {
        type: "CalendarPicker",
        name: "c",
        mode: "range",
        title: "Stay",
        description: "Both days",
        label: { "start-date": "From", "end-date": "To" },
        "init-value": { "start-date": "2026-11-24" },
      },
      ["<legend>Stay</legend>", "Both days", ">From <small>", 'value="2026-11-24"', ">To <small>"],
    ],
    [
      { type: "CalendarPicker", mode: "range", name: "c", label: "Stay" },
      ["<legend>Stay</legend>", ">Start date <small>", ">End date <small>"],
    ],
    [{ type: "CalendarPicker", name: "c", label: "Day" }, [">Day <small>", 'type="date"']],
    [
      { type: "PhotoPicker", name: "p", label: "P", "max-uploaded-photos": 3 },
      ["Photos, at most 3", "P <small>(optional)</small></label>"],
    ],
    [
      { type: "DocumentPicker", name: "p", label: "P", description: EVIL, "min-uploaded-documents": 1 },
      ["Documents</button>", ESCAPED, ">P</label>"],
    ],
    [
      { type: "CheckboxGroup", name: "c", label: "C", "data-source": items, "init-value": ["a"] },
      [
        "<legend>C",
        'type="checkbox" id="FIRST-1" checked',
        "<small>First of all</small><small>€5</small>",
        'id="FIRST-2" disabled',
        `data:image/png;base64,${PIXEL}" alt="A dot"`,
      ],
    ],
    [
      { type: "RadioButtonsGroup", name: "r", label: "R", "data-source": "${data.colors}" },
      ['type="radio" name="FIRST-1" id="FIRST-2"', ">Red</span>", 'style="background:#ff0000"'],
    ],
    [{ type: "ChipsSelector", name: "c", label: "C", "data-source": items }, ['class="chips"', ">One</span>"]],
    [
      { type: "Dropdown", name: "d", label: "D", "data-source": items, "init-value": "a" },
      ["<option selected>One</option>", "<option disabled>Two</option>"],
    ],
    [
      { type: "OptIn", name: "o", label: EVIL, "on-click-action": LEAVE },
      [`>${ESCAPED}</label>`, '<a class="link" href="#NEXT">Read more</a>'],
    ],
    [
      {
        type: "EmbeddedLink",
        text: "Terms",
        "on-click-action": { name: "open_url", url: "https://a.example/?a=1&b=2" },
      },
      ['href="https://a.example/?a=1&amp;b=2"'],
    ],
    [
      { type: "EmbeddedLink", text: "Terms", "on-click-action": { name: "open_url", url: "javascript:1" } },
      ['<span class="link" title="open_url">Terms</span>'],
    ],
    [
      { type: "Footer", label: "On", "left-caption": "1/2", "on-click-action": LEAVE },
      ["<span>1/2</span>", '<a class="button" href="#NEXT">On</a>'],
    ],
    [
      { type: "Footer", label: "End", "on-click-action": { name: "complete" } },
      ['<span class="button" title="complete">End</span>'],
    ],
    [
      { type: "Image", src: PIXEL, "alt-text": "A dot" },
      [`<img class="image contain" src="data:image/png;base64,${PIXEL}" alt="A dot">`],
    ],
    [
      { type: "Image", src: PIXEL, height: 120, "scale-type": "cover", "aspect-ratio": 1.5 },
      ['class="image cover"', 'style="height:120px;max-height:none;aspect-ratio:1.5;"'],
    ],
    [{ type: "Image", src: PIXEL, width: '1px;"onload' }, ['alt="">']],
    [
      { type: "ImageCarousel", "aspect-ratio": "16:9", "scale-type": "cover", images: [{ src: PIXEL }] },
      ['class="image cover"', 'style="aspect-ratio:16/9"'],
    ],
    [{ type: "Image", src: `"><svg onload=1>` }, ['<span class="image contain missing">Image</span>']],
    [
      { type: "ImageCarousel", images: [{ src: PIXEL, "alt-text": EVIL }] },
      ['<ul class="carousel"', `alt="${ESCAPED}"`],
    ],
    [
      {
        type: "NavigationList",
        name: "n",
        label: "L",
        "on-click-action": LEAVE,
        "list-items": [
          {
            id: "a",
            "main-content": { title: "One", description: "D" },
            end: { title: "$1" },
            badge: "New",
            tags: [EVIL],
          },
        ],
      },
      [
        '<a class="item" href="#NEXT">',
        "<span>One <small",
        ">New</small>",
        "<small>D</small>",
        "<small>$1</small>",
        `>${ESCAPED}</small>`,
      ],
    ],
    [
      {
        type: "If",
        condition: "`${form.a} == 'x'`",
        // biome-ignore lint/suspicious/noThenProperty: Flow JSON's name for the branch
        then: [{ type: "TextBody", text: "yes" }],
        else: [{ type: "TextBody", text: "no" }],
      },
      ["If ${form.a} == &#39;x&#39;", ">yes</p>", "Otherwise", ">no</p>"],
    ],
    [
      { type: "Switch", value: "${form.a}", cases: { x: [{ type: "TextBody", text: "X!" }] } },
      ["If ${form.a} is x", ">X!</p>"],
    ],
    [
      {
        type: "Form",
        name: "f",
        "init-values": { n: "Ada" },
        children: [{ type: "TextInput", name: "n", label: "N" }],
      },
      ['value="Ada"'],
    ],
    [{ type: "TextBody", text: "later", visible: false }, ["Not visible at first", "later"]],
    [{ type: "Hologram" }, ["Hologram can&#39;t be shown"]],
    [{}, ["A component without a type"]],
  ])("%j", async (component, expected) => {
    const data = {
      name: { type: "string", __example__: "Ada" },
      colors: { type: "array", __example__: [{ id: "r", title: "Red", color: "#ff0000" }] },
    };
    const page = await pageOf([component], data);
    for (const part of expected) expect(page).toContain(part);
  });

  test("there is none that is not", () => {
    expect([...SHOWN_COMPONENTS].sort()).toEqual(Object.keys(COMPONENTS).sort());
  });
});

test("what is wrong with the flow is listed, with its lines", async () => {
  const { emulator, send } = connect({ flows: [{ id: "7", wabaId: "1", name: "A", flowJson: '{"version":"7.3"}' }] });
  const { preview } = (await send("GET", "7?fields=preview")).body;
  const page = await (await emulator.fetch(preview.preview_url)).text();
  expect(page).toMatch(/<summary>1 validation error<\/summary><ul><li>Line 1: [^<]+<\/li><\/ul>/);
});

test("components stand in their order", async () => {
  const page = await pageOf(["b", "a", "c"].map((text) => ({ type: "TextBody", text })));
  expect(page.match(/(?<=body">)./g)?.join("")).toBe("bac");
});

test.each([
  ["not JSON", "The flow has no screens yet."],
  ["null", "The flow has no screens yet."],
  [
    '{"screens":[null,1,{"layout":{"children":[null,{"type":"Switch","cases":7},{"type":"toString"}]}}]}',
    "can&#39;t be shown",
  ],
])("%s is shown too", async (flowJson, text) => {
  const { emulator, send } = connect({ flows: [{ id: "7", wabaId: "1", name: "A", flowJson }] });
  const { preview } = (await send("GET", "7?fields=preview")).body;
  const answer = await emulator.fetch(preview.preview_url);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html; charset=UTF-8"]);
  expect(await answer.text()).toContain(text);
});

test("the first page lists the flows, with links to their previews", async () => {
  const { emulator } = connect({ flows: [{ id: "7", wabaId: "1", name: EVIL }] });
  const page = await (await emulator.fetch("http://x/")).text();
  const [, link = ""] = /class="item" href="([^"]+)"/.exec(page) ?? [];
  expect(page).toContain(ESCAPED);
  expect((await emulator.fetch(`http://x${link}`)).status).toBe(200);
});

const corpus = fileURLToPath(new URL("../../../../shared/corpus/flows/", import.meta.url));
test.skipIf(!existsSync(corpus))("every document of the corpus is shown (needs ../shared)", async () => {
  for (const file of readdirSync(corpus)) {
    const flowJson = readFileSync(`${corpus}${file}`, "utf8");
    const { emulator, send } = connect({ flows: [{ id: "7", wabaId: "1", name: file, flowJson }] });
    const { preview } = (await send("GET", "7?fields=preview")).body;
    const answer = await emulator.fetch(preview.preview_url);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toMatch(/<script|undefined|\[object/);
  }
});
