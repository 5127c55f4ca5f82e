import { complete, defineFlow, navigate, screen, unchecked } from "@flows/builder";

const target = screen("TARGET", { title: "Target", data: { name: "Ada" } });
const list = screen("LIST", { title: "List" });
const end = target.footer("Done", complete({}));
const s = screen("S", { title: "S", data: { count: 1 } }).textInput("name", { label: "Name" });

// A payload that is not the target's data, and holds what payloads hold all the same.
s.footer("Go", ({ form }) => navigate(target, unchecked({ name: form.name, extra: 1 })));
s.footer("Go", ({ form }) => navigate(target, { name: form.name, extra: 1 }));
//                                                               ^ 'extra' does not exist
s.footer("Go", ({ form }) => navigate(target, unchecked({ name: form.nam })));
//                                                                   ^ Property 'nam' does not exist
s.optIn("ok", ({ updateData }) => ({ label: "Ok", onSelectAction: updateData(unchecked({ extra: 1 })) }));
s.optIn("ok", ({ updateData }) => ({ label: "Ok", onSelectAction: updateData({ extra: 1 }) }));
//                                                                             ^ 'extra' does not exist

// An action that leads nowhere; it stands where such an action may.
const item = { id: "a", mainContent: { title: "A" } };
defineFlow({ version: "7.3" }, [list.navigationList("l", { listItems: [{ ...item, onClickAction: unchecked(navigate(list)) }] }), end]);
defineFlow({ version: "7.3" }, [list.navigationList("l", { listItems: [{ ...item, onClickAction: navigate(list) }] }), end]);
//                              ^ screen 'LIST' leads to itself; navigate to another screen
s.embeddedLink("Site", unchecked(complete({})));
//                     ^ Type '"complete"' is not assignable to type

// A word that Meta takes from 6.0 on, and a text of data.
const options = { label: "Size", dataSource: [{ id: "s", title: "S" }] } as const;
s.checkboxGroup("c", { ...options, mediaSize: unchecked("huge") });
s.checkboxGroup("c", { ...options, mediaSize: "huge" });
//                                 ^ Type '"huge"' is not assignable to type
screen("T", { title: "T", data: { size: "large" } }).checkboxGroup("c", ({ data }) => ({ ...options, mediaSize: data.size }));
screen("T", { title: "T", data: { size: 1 } }).checkboxGroup("c", ({ data }) => ({ ...options, mediaSize: data.size }));
//                                                                ^ is not assignable to type

// A reference of another type, which Meta lets pass in 7.1.
s.textHeading(({ data }) => unchecked(data.count));
s.textHeading(({ data }) => data.count);
//            ^ is not assignable to

// A condition that is none.
s.if(unchecked(" "), (branch) => branch.textBody("Yes"));
s.if(" ", (branch) => branch.textBody("Yes"));
//   ^ is not assignable to
