import { complete, dataExchange, defineFlow, navigate, openUrl, SUCCESS, screen } from "@flows/builder";

const target = screen("TARGET", {
  title: "Target",
  data: { total: 12, lines: [{ sku: "A-1", price: 3 }], owner: { name: "Ada", tags: ["x"] } },
});
const s = screen("S", { title: "S", data: { more: false, count: 1, user: { name: "Ada" } } })
  .textInput("name", { label: "Name" })
  .textInput("n", { label: "N", inputType: "number" });
const owner = { name: "Ada", tags: [] };

// navigate: the payload is the target's data, at any depth.
s.footer("Go", ({ form }) => navigate(target, { total: form.n, lines: [{ sku: form.name, price: form.n }], owner }));
s.footer("Go", ({ form }) => navigate(target, { total: form.n, lines: [], owner: { name: form.name } }));
//                                                                        ^ Property 'tags' is missing
s.footer("Go", ({ form }) => navigate(target, { total: form.n, lines: [{ sku: form.name, price: form.name }], owner }));
//                                                                                       ^ is not assignable to type 'Payload<number>'
s.footer("Go", ({ form }) => navigate(target, { total: form.n, lines: [{ sku: form.name, price: 1, prize: 1 }], owner }));
//                                                                                                 ^ 'prize' does not exist
s.footer("Go", ({ form }) => navigate(target, { total: form.n, lines: [], owner, extra: 1 }));
//                                                                               ^ 'extra' does not exist
s.footer("Go", ({ form }) => navigate(target));
//                           ^ Expected 2 arguments, but got 1
s.footer("Go", ({ form }) => navigate("TARGET", { total: form.n, lines: [], owner }));
//                                    ^ navigate takes the screen itself, its header or its layout, not its id

const bare = screen("BARE", { title: "Bare" });
s.footer("Go", navigate(bare, {}));
s.footer("Go", navigate(bare, { name: "Ada" }));
//                              ^ the target declares no data; declare it there, or leave the payload out

// update_data: keys of the screen's data, of their types.
s.optIn("ok", ({ updateData }) => ({ label: "Ok", onSelectAction: updateData({ count: 2 }) }));
s.optIn("ok", ({ updateData }) => ({ label: "Ok", onSelectAction: updateData({ cuont: 2 }) }));
//                                                                             ^ 'cuont' does not exist
s.optIn("ok", ({ updateData }) => ({ label: "Ok", onSelectAction: updateData({ count: "2" }) }));
//                                                                             ^ Type 'string' is not assignable
s.optIn("ok", ({ updateData }) => ({ label: "Ok", onSelectAction: updateData({ user: { name: 2 } }) }));
//                                                                                     ^ Type 'number' is not assignable

// Each action where it may stand.
s.embeddedLink("Site", openUrl("https://example.org"));
s.embeddedLink("Site", complete({}));
//                     ^ Type '"complete"' is not assignable to type
s.embeddedLink("Site", ({ updateData }) => updateData({ more: true }));
//                     ^ Type '"update_data"' is not assignable to type
s.footer("Go", dataExchange({ a: 1 }));
s.footer("Go", openUrl("https://example.org"));
//             ^ Type '"open_url"' is not assignable to type
s.optIn("ok", ({ updateData }) => ({ label: "Ok", onSelectAction: updateData({ more: true }) }));
s.optIn("ok", { label: "Ok", onSelectAction: dataExchange({ a: 1 }) });
//                           ^ Type '"data_exchange"' is not assignable to type '"update_data"'
s.optIn("ok", { label: "Ok", onClickAction: openUrl("https://example.org") });
s.optIn("ok", { label: "Ok", onClickAction: complete({}) });
//                           ^ Type '"complete"' is not assignable to type
s.dropdown("d", { label: "D", dataSource: [], onSelectAction: dataExchange({ a: 1 }) });
s.dropdown("d", { label: "D", dataSource: [], onUnselectAction: dataExchange({ a: 1 }) });
//                                            ^ Type '"data_exchange"' is not assignable to type '"update_data"'
s.dropdown("d", ({ updateData }) => ({ label: "D", dataSource: [{ id: "a", title: "A", onSelectAction: updateData({ count: 2 }) }] }));
s.dropdown("d", { label: "D", dataSource: [{ id: "a", title: "A", onSelectAction: dataExchange({ a: 1 }) }] });
//                                                                ^ Type '"data_exchange"' is not assignable to type '"update_data"'
s.datePicker("d", ({ form }) => ({ label: "D", onSelectAction: dataExchange({ day: form.d }) }));
s.datePicker("d", ({ updateData }) => ({ label: "D", onSelectAction: updateData({ more: true }) }));
//                ^ Type '"update_data"' is not assignable to type '"data_exchange"'
screen("L", { title: "L" }).navigationList("l", { listItems: [{ id: "a", mainContent: { title: "A" } }], onClickAction: dataExchange({ a: 1 }) });
screen("L", { title: "L" }).navigationList("l", { listItems: [{ id: "a", mainContent: { title: "A" } }], onClickAction: openUrl("https://example.org") });
//                                                                                                       ^ Type '"open_url"' is not assignable to type

// Where the endpoint may lead has to be in the flow.
const asks = s.footer("Send", ({ form }) => dataExchange({ name: form.name }, { next: [target, SUCCESS] }));
const shows = target.footer("Done", complete({}));
defineFlow({ version: "7.3", endpoint: true }, [asks, shows]);
defineFlow({ version: "7.3", endpoint: true }, [asks]);
//                                              ^ screen 'S' leads to 'TARGET', which is not in the flow; add its layout

// A payload may have a type of its own, and holds what JSON and references can express.
interface Rating {
  stars: number;
}
declare const rating: Rating;
s.footer("Done", complete(rating));
s.footer("Done", complete({ stars: 5, name: s.form.name }));
s.footer("Done", complete({ stars: () => 5 }));
//                                 ^ is not assignable to type 'AnyPayload'
