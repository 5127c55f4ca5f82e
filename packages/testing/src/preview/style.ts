import { raw } from "hono/html";

/** The look of a phone, without script and without anything from elsewhere. */
export const STYLE = raw(`
:root { color-scheme: light; --green: #00784f; --line: #d1d7db; --soft: #f0f2f5; --text: #111b21; --quiet: #54656f }
* { box-sizing: border-box }
body { margin: 0; padding: 24px; background: #e6ddd4; color: var(--text); font: 15px/1.45 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif }
header h1 { font-size: 20px; margin: 0 }
header p { margin: 4px 0 20px; color: #3b4a54 }
.errors { margin: -12px 0 20px; color: #8c1d18; overflow-wrap: anywhere } .errors ul { padding-left: 20px }
main { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start }
.phone { width: min(340px, 100%); min-height: 600px; background: #fff; border-radius: 28px; border: 8px solid #202c33; display: flex; flex-direction: column; overflow: hidden; overflow-wrap: anywhere; scroll-margin: 16px }
.phone:target { outline: 3px solid var(--green) }
.phone > h2 { font-size: 16px; margin: 0; padding: 14px 16px; border-bottom: 1px solid var(--line); text-align: center }
.screen { padding: 14px 16px; display: flex; flex-direction: column; gap: 14px; flex: 1 }
p, ul, figure, .heading, .subheading { margin: 0 } .markdown :is(p, ul, ol, h3, h4, table) { margin: 0 0 8px } .markdown h3 { font-size: 21px } .markdown h4 { font-size: 16px }
.heading { font-size: 21px; line-height: 1.25 } .subheading { font-size: 16px }
.caption, small { color: var(--quiet); font-size: 13px } .bold { font-weight: 700 } .italic { font-style: italic }
.error { color: #b3261e; font-size: 13px; margin: 4px 0 0 }
.markdown > :first-child { margin-top: 0 } .markdown > :last-child { margin-bottom: 0 }
.markdown table { border-collapse: collapse } .markdown :is(td, th) { border: 1px solid var(--line); padding: 4px 8px } .markdown img { max-width: 100% }
label, legend { font-weight: 600; font-size: 14px } .large { font-size: 17px; display: block }
.field > * + * { margin-top: 6px }
input:not([type=checkbox], [type=radio]), textarea, select, .picker { width: 100%; border: 1px solid #8696a0; border-radius: 10px; padding: 10px 12px; font: inherit; background: #fff; color: inherit }
.picker { border-style: dashed; color: var(--quiet); background: var(--soft) }
fieldset { border: 0; padding: 0; margin: 0; min-width: 0 } legend { padding: 0; margin-bottom: 6px } fieldset .field { margin-top: 10px }
.items { display: flex; flex-direction: column }
.option { display: flex; gap: 10px; align-items: center; padding: 8px 0 } .option label { font-weight: 400; flex: 1 } .option small, .item small { display: block }
.options .option + .option { border-top: 1px solid var(--soft) }
.option input { accent-color: var(--green); width: 18px; height: 18px; margin: 0; flex: none }
.chips .items { flex-direction: row; flex-wrap: wrap; gap: 8px } .chips .option { border: 1px solid #8696a0; border-radius: 18px; padding: 5px 12px }
.swatch, .thumbnail { width: 40px; height: 40px; border-radius: 6px; object-fit: cover; flex: none }
.image { width: 100%; max-width: 100%; max-height: 220px; border-radius: 8px; display: block } .contain { object-fit: contain } .cover { object-fit: cover }
.missing { background: var(--soft); color: var(--quiet); font-size: 12px; display: grid; place-items: center; min-height: 40px; text-align: center; overflow: hidden }
.carousel { display: flex; gap: 8px; overflow-x: auto; list-style: none; padding: 0 } .carousel li { flex: 0 0 85% }
.list { list-style: none; padding: 0; border: 1px solid var(--line); border-radius: 10px } .list li + li { border-top: 1px solid var(--line) }
.item { display: flex; gap: 10px; padding: 10px 12px; color: inherit; text-decoration: none; align-items: center } .main { flex: 1 } .end { text-align: right }
.tag { display: inline-block !important; background: #d7f5e8; color: #00563a; border-radius: 8px; padding: 1px 8px; margin: 2px 4px 0 0 }
.link, .markdown a { color: var(--green); text-decoration: underline }
.footer { margin-top: auto; padding-top: 10px } .captions { display: flex; justify-content: space-between; margin: 0 0 8px; color: var(--quiet); font-size: 13px }
.button { display: block; background: var(--green); color: #fff; text-align: center; text-decoration: none; border-radius: 22px; padding: 11px; font-weight: 600 }
.branch, .hidden-part { border-left: 3px solid #8696a0; padding-left: 10px; display: flex; flex-direction: column; gap: 12px }
.note { color: #3b4a54; background: var(--soft); border-radius: 4px; padding: 3px 8px; font: 12px/1.4 ui-monospace, monospace }
a:focus-visible, :is(input, select, textarea):focus-visible, .carousel:focus-visible { outline: 3px solid var(--green); outline-offset: 2px }
`);
