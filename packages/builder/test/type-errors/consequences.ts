import { complete, defineFlow, fragment, navigate, screen } from "@flows/builder";

// What follows from a mistake is no error of its own, where the flow that holds it is checked least of all.
const target = screen("TARGET", { title: "Target", data: { name: "Ada" } });
const end = target.footer("Done", complete({}));
const s = screen("S", { title: "S", data: { kind: "a", on: true } }).textInput("name", { label: "Name" });
const address = fragment((part) => part.textInput("street", { label: "Street" }));

// Where a screen leads.
defineFlow({ version: "7.3" }, [s.footer("Go", ({ form }) => navigate(target, { name: form.name })), end]);
defineFlow({ version: "7.3" }, [s.footer("Go", ({ form }) => navigate("TARGET", { name: form.name })), end]);
//                                                                    ^ navigate takes the screen itself
defineFlow({ version: "7.3" }, [s.footer("Go", ({ form }) => navigate(taget, { name: form.name })), end]);
//                                                                    ^ Cannot find name 'taget'
defineFlow({ version: "7.3" }, [s.footer("Go", ({ form }) => navigate(target)), end]);
//                                                           ^ Expected 2 arguments, but got 1

// That a screen ends the flow.
defineFlow({ version: "7.3" }, [s.footer("Done", complete({}))]);
defineFlow({ version: "7.3" }, [s.footer("Done")]);
//                                ^ Expected 2-3 arguments, but got 1
defineFlow({ version: "7.3" }, [s.if(({ data }) => data.on, (b) => b.textBody("x")).footer("Done", complete({}))]);
defineFlow({ version: "7.3" }, [s.if(({ data }) => data.kind, (b) => b.textBody("x")).footer("Done", complete({}))]);
//                                   ^ Type 'string' is not assignable to type 'boolean
defineFlow({ version: "7.3" }, [s.if(({ data }) => data.on, (b) => { b.textBody("x"); }).footer("Done", complete({}))]);
//                                                          ^ return the part that the function was given, with its components: (branch) => branch.textBody(…)

// The place of the footer.
defineFlow({ version: "7.3" }, [s.switch(({ data }) => data.kind, { a: (c) => c.textBody("x") }).footer("Done", complete({}))]);
defineFlow({ version: "7.3" }, [s.switch(({ data }) => data.kind, { a: (c) => c.richText("x") }).footer("Done", complete({}))]);
//                                                                              ^ Property 'richText' does not exist
defineFlow({ version: "7.3" }, [s.if(({ data }) => data.on, (b) => b.texBody("x")).footer("Done", complete({}))]);
//                                                                   ^ Did you mean 'textBody'?
defineFlow({ version: "7.3" }, [s.use(address).footer("Done", complete({}))]);
defineFlow({ version: "7.3" }, [s.use(adress).footer("Done", complete({}))]);
//                                    ^ Cannot find name 'adress'

// The type of a field that comes later.
s.textBody(({ form }) => form.later("email", "string"));
s.textBody(({ form }) => form.later("email", "text"));
//                                           ^ Argument of type '"text"' is not assignable

// The options that are chosen from, one of which is wrong.
const plans = [{ id: "basic", title: "Basic" }] as const;
s.radioButtonsGroup("plan", { label: "x", dataSource: [...plans, { id: "pro", title: "Pro" }] });
s.radioButtonsGroup("plan", { label: "x", dataSource: [{ id: "basic", title: "Basic" }, { id: "pro", label: "Pro" }] });
//                                                                                                   ^ 'label' does not exist
s.dropdown("plan", { label: "x", dataSource: [{ id: "basic", title: "Basic" }, { id: 2, title: "Pro" }, { id: "free", title: "Free" }] });
//                                                                               ^ Type 'number' is not assignable to type 'string'
s.chipsSelector("plan", { label: "x", dataSource: [{ id: "basic", title: "Basic" }, { id: "pro", label: "Pro" }] });
//                                                                                               ^ 'label' does not exist
