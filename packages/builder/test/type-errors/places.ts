import { complete, fragment, type Header, navigate, type Screen, screen } from "@flows/builder";

const done = complete({});
const next = screen("NEXT", { title: "Next" });
const s = screen("S", { title: "S", data: { kind: "a", on: true } });

// One footer, in branches too.
s.textBody("x").footer("Done", done).textBody("y");
s.textBody("x").footer("Done", done).textBody("y").footer("Again", done);
//                                                        ^ a screen has one footer, and this one has it already
s.textBody("x").footer("Done", done).textBody("y").footer(({ data }) => data.kind, ({ data }) => complete({ kind: data.kind }));
//                                                        ^ a screen has one footer, and this one has it already
s.if(({ data }) => data.on, (b) => b.footer("Yes", done), (b) => b.footer("No", done)).textBody("x");
s.if(({ data }) => data.on, (b) => b.footer("Yes", done), (b) => b.footer("No", done)).footer("x", done);
//                                                                                            ^ a screen has one footer, and this one has it already
s.if(({ data }) => data.on, (b) => b.footer("Yes", done).footer("Yes", done));
//                                                              ^ a screen has one footer, and this one has it already
// Also where the type of the fields is long, and cut off.
const rated = s.radioButtonsGroup("score", { label: "x", dataSource: [{ id: "good", title: "x" }, { id: "bad", title: "x" }] }).checkboxGroup("liked", { label: "x", dataSource: [{ id: "food", title: "x" }, { id: "staff", title: "x" }] });
const shown = rated.if(({ data }) => data.on, (b) => b.textInput("email", { label: "x" }).footer("Yes", done), (b) => b.textInput("phone", { label: "x" }).footer("No", done));
shown.textBody("x");
shown.footer("Again", done);
//           ^ a screen has one footer, and this one has it already
s.switch(({ data }) => data.kind, { a: (c) => c.footer("A", done) }).textBody("x");
s.switch(({ data }) => data.kind, { a: (c) => c.footer("A", done) }).footer("x", done);
//                                                                          ^ a screen has one footer, and this one has it already
s.form((form) => form.textInput("n", { label: "N" }).footer("Send", done)).textBody("x");
s.form((form) => form.textInput("n", { label: "N" }).footer("Send", done)).footer("x", done);
//                                                                                ^ a screen has one footer, and this one has it already

// What stands alone.
s.richText("# Terms").footer("Done", done);
s.richText("# Terms").textBody("x");
//                    ^ Property 'textBody' does not exist
s.textBody("x").richText("# Terms");
//                       ^ RichText stands alone on its screen, and this one has other components
s.textBody("x").richText(({ data }) => data.kind);
//                       ^ RichText stands alone on its screen, and this one has other components
const list = { listItems: [{ id: "a", mainContent: { title: "A" } }], onClickAction: navigate(next) };
s.navigationList("a", list).navigationList("b", list);
s.navigationList("a", list).navigationList("b", list).navigationList("c", list);
//                                                    ^ Property 'navigationList' does not exist
s.navigationList("a", list).footer("Done", done);
//                          ^ Property 'footer' does not exist
s.textBody("x").navigationList("a", list);
//                             ^ NavigationList stands alone on its screen, and this one has other components
s.textBody("x").navigationList("a", () => list);
//                             ^ NavigationList stands alone on its screen, and this one has other components

// What may not stand in a block.
s.form((form) => form.textBody("x"));
s.form((form) => form.richText("# Terms"));
//                    ^ Property 'richText' does not exist
s.form((form) => form.form(form));
//                    ^ Property 'form' does not exist
s.if(({ data }) => data.on, (b) => b.image({ src: "iVBORw0KGgo=" }));
s.if(({ data }) => data.on, (b) => b.imageCarousel({ images: [{ src: "iVBORw0KGgo=", altText: "A" }] }));
//                                                 ^ an ImageCarousel may not stand in a branch; put it beside the block
s.if(({ data }) => data.on, (b) => b.if(({ data }) => data.on, (c) => c.textBody("x")));
s.switch(({ data }) => data.kind, { a: (c) => c.if(({ data }) => data.on, (b) => b.textBody("x")) });
//                                                 ^ an If may not stand in a Switch; put the Switch into the If
s.if(({ data }) => data.on, (b) => b.switch(({ data }) => data.kind, { a: (c) => c.textBody("x") }));
s.switch(({ data }) => data.kind, { a: (c) => c.switch(({ data }) => data.kind, { a: (b) => b.textBody("x") }) });
//                                                     ^ a Switch may not stand in a Switch

// The cases of a switch are values that it can have.
const plan = s.radioButtonsGroup("plan", { label: "Plan", dataSource: [{ id: "basic", title: "Basic" }, { id: "pro", title: "Pro" }] });
plan.switch(({ form }) => form.plan, { pro: (c) => c.textBody("x") });
plan.switch(({ form }) => form.plan, { por: (c) => c.textBody("x") });
//                                     ^ the value of the switch is never 'por'
const other = screen("OTHER", { title: "Other" });
other.switch(plan.form.plan, { pro: (c) => c.textBody("x") });
other.switch(plan.form.plan, { por: (c) => c.textBody("x") });
//                             ^ the value of the switch is never 'por'

// A condition is a boolean, a switch's value a text.
s.if(({ data }) => data.on, (b) => b.textBody("x"));
s.if(({ data }) => data.kind, (b) => b.textBody("x"));
//   ^ Type 'string' is not assignable to type 'boolean
s.if(({ data }) => data.on.not(), (b) => b.textBody("x"));
s.if(({ data }) => !data.on, (b) => b.textBody("x"));
//   ^ a condition is made of references: form.name.eq(…), form.count.gt(…), data.open.not()
s.switch(({ data }) => data.on, { a: (c) => c.textBody("x") });
//       ^ Type 'boolean' is not assignable to type 'string

// The function of a block, a fragment or a loop returns the part that it was given, with what it added.
s.switch(({ data }) => data.kind, { a: (c) => c.textBody("x") });
s.switch(({ data }) => data.kind, { a: (c) => { c.textBody("x"); } });
//                                  ^ return the part that the function was given, with its components: (branch) => branch.textBody(…)
s.form((form) => form.textInput("n", { label: "N" }));
s.form((form) => { form.textInput("n", { label: "N" }); });
//     ^ return the part that the function was given, with its components: (form) => form.textInput(…)
s.if(({ data }) => data.on, (b) => b.textBody("x"), (b) => b.textBody("x"));
s.if(({ data }) => data.on, (b) => { b.textBody("x"); }, (b) => b.textBody("x"));
//                          ^ return the part that the function was given, with its components: (branch) => branch.textBody(…)
s.if(({ data }) => data.on, (b) => b.textBody("x"), (b) => { b.textBody("x"); });
//                                                  ^ return the part that the function was given, with its components: (branch) => branch.textBody(…)
s.each(["a", "b"], (part, id) => part.textBody(id));
s.each(["a", "b"], (part, id) => { part.textBody(id); });
//                 ^ return the part that the function was given, with its components: (part, item) => part.textBody(…)
fragment((part) => part.textBody("x"));
fragment((part) => { part.textBody("x"); });
//       ^ return the part that the function was given, with its components: (part) => part.textBody(…)
fragment({ data: { kind: "a" } }, (part) => part.textBody(({ data }) => data.kind));
fragment({ data: { kind: "a" } }, (part) => { part.textBody(({ data }) => data.kind); });
//                                ^ return the part that the function was given, with its components: (part) => part.textBody(…)

// Functions over screens hand on what screen they were given.
type Given = { kind: string; on: boolean };
const finished = <Of extends Screen<string, Given, {}, never>>(given: Of) => given.if(({ data }) => data.on, (b) => b.footer("Yes", done), (b) => b.footer("No", done));
finished(s.textBody("x")).textBody("y");
finished(s.textBody("x")).footer("Again", done);
//                               ^ a screen has one footer, and this one has it already
const thanked = <Of extends Screen<string, Given, {}, never>>(given: Of) => given.textBody(({ data }) => data.kind).footer("Done", done);
thanked(s.textBody("x")).textBody("y");
thanked(s.textBody("x")).footer("Again", done);
//                              ^ a screen has one footer, and this one has it already
const asked = <Id extends string, Data, Effects>(given: Header<Id, Data, Effects>) => given.form((form) => form.textInput("n", { label: "N" })).footer("Done", ({ form }) => complete({ n: form.n }));
asked(s).textBody(({ form }) => form.n);
asked(s).textBody(({ form }) => form.m);
//                                   ^ Property 'm' does not exist
const address = fragment((part) => part.textInput("street", { label: "Street" }));
const addressed = <Id extends string, Data, Effects>(header: Header<Id, Data, Effects>) => header.use(address).textInput("zip", { label: "Zip" });
addressed(s).footer("Done", ({ form }) => complete({ street: form.street, zip: form.zip }));
addressed(s).textInput("zip", { label: "Zip" });
//                     ^ the screen has a field of this name already; choose another name
const named = <Id extends string, Data, Form, Effects>(given: Screen<Id, Data, Form, Effects>) => given.textBody("x").textInput("n", { label: "N" });
//                                                                                                                              ^ "n" extends keyof Form

// A header is a screen without components, and no screen with components is a header.
const closed = <Id extends string, Data, Form, Effects>(given: Screen<Id, Data, Form, Effects>) => given.textBody("x").footer("Done", done);
closed(s).textBody("y");
closed(s.textBody("x")).textBody("y");
const opened = <Id extends string, Data, Effects>(given: Header<Id, Data, Effects>) => given.richText("# Terms").footer("Done", done);
opened(s);
opened(s.textBody("x"));
//     ^ is not assignable to parameter of type 'Header
s.textBody("x").richText(({ data }) => data.kind).footer("Done", done);
//                       ^ RichText stands alone on its screen, and this one has other components
