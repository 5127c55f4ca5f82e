import { complete, defineFlow, fragment, screen } from "@flows/builder";

const s = screen("S", { title: "S", data: { kind: "a", on: true } }).textInput("name", { label: "Name" });
const address = fragment((part) => part.textInput("street", { label: "Street" }));

// Two fields of one name: the second is wrong.
s.textInput("other", { label: "x" });
s.textInput("name", { label: "x" });
//          ^ the screen has a field of this name already; choose another name
s.optIn("other", { label: "x" });
s.optIn("name", { label: "x" });
//      ^ the screen has a field of this name already; choose another name

// Through a fragment.
s.use(address);
s.use(address).use(address);
//                 ^ the screen has a field 'street' already; choose another name
s.use(address).textInput("street", { label: "x" });
//                       ^ the screen has a field of this name already; choose another name

// Through a Form.
s.form((form) => form.textInput("other", { label: "x" }));
s.form((form) => form.textInput("name", { label: "x" }));
//                              ^ the screen has a field of this name already; choose another name
s.form((form) => form.textInput("other", { label: "x" })).textInput("other", { label: "x" });
//                                                                  ^ the screen has a field of this name already; choose another name

// Through a loop, whose names are exact where they are computed from literals.
const asked = s.each(["age", "height"], (part, id) => part.textInput(`q_${id}`, { label: "x" }));
asked.textInput("q_weight", { label: "x" });
asked.textInput("q_age", { label: "x" });
//              ^ the screen has a field of this name already; choose another name
s.each(["age"], (part) => part.textInput("other", { label: "x" }));
s.each(["age"], (part) => part.textInput("name", { label: "x" }));
//                                       ^ the screen has a field of this name already; choose another name
s.each(["age", "height"], (part, id) => part.textInput(id, { label: "x" })).footer("Done", ({ form }) => complete({ age: form.age }));
s.each(["age", "name"], (part, id) => part.textInput(id, { label: "x" })).footer("Done", ({ form }) => complete({ age: form.age }));
//                                                   ^ the screen has a field of this name already; choose another name
s.each([{ id: "age" }, { id: "name" }], (part, { id }) => part.textInput(id, { label: "x" }));
//                                                                       ^ the screen has a field of this name already; choose another name
// One name that every round adds is refused where it is certain that there are several rounds.
declare const anyItems: readonly { id: string }[];
declare const isOn: boolean;
s.each(["age"], (part) => part.textInput("other", { label: "x" }));
s.each(["age", "height"], (part) => part.textInput("other", { label: "x" }));
//                                  ^ every item adds a field 'other'; make its name of the item
s.each([{ id: "a", kind: "b" }, { id: "c", kind: "d" }], (part, { kind }) => part.textInput(kind, { label: "x" }));
s.each([{ id: "a", kind: "b" }, { id: "c", kind: "b" }], (part, { kind }) => part.textInput(kind, { label: "x" }));
//                                                                           ^ every item adds a field 'b'; make its name of the item
s.each(["age", "height"], (part, _, index) => part.textInput(`q_${index}`, { label: "x" }));
s.each(["age", "height"], (part, id) => (id === "age" ? part.textInput("other", { label: "x" }) : part));
s.each(isOn ? ["age"] : ["height"], (part) => part.textInput("other", { label: "x" }));
s.each(anyItems, (part) => part.textInput("other", { label: "x" }));

// In branches: names are unique over all of them.
s.if(({ data }) => data.on, (b) => b.textInput("email", { label: "x" }), (b) => b.textInput("phone", { label: "x" }));
s.if(({ data }) => data.on, (b) => b.textInput("email", { label: "x" }), (b) => b.textInput("email", { label: "x" }));
//                                                                                          ^ the screen has a field of this name already; choose another name
s.if(({ data }) => data.on, (b) => b.textInput("name", { label: "x" }));
//                                             ^ the screen has a field of this name already; choose another name
s.if(({ data }) => data.on, (b) => b.textInput("email", { label: "x" })).textInput("email", { label: "x" });
//                                                                                 ^ the screen has a field of this name already; choose another name
s.switch(({ data }) => data.kind, { a: (c) => c.textInput("one", { label: "x" }), b: (c) => c.textInput("two", { label: "x" }) });
s.switch(({ data }) => data.kind, { a: (c) => c.textInput("one", { label: "x" }), b: (c) => c.textBody("x").textInput("name", { label: "x" }) });
//                                                                                                                    ^ the screen has a field of this name already; choose another name
s.switch(({ data }) => data.kind, { b: (c) => c.textInput("one", { label: "x" }), a: (c) => c.textInput("one", { label: "x" }) });
//                                                                                ^ case 'b' has a field 'one' already; names are unique over all cases
const plan = s.radioButtonsGroup("plan", { label: "x", dataSource: [{ id: "basic", title: "x" }, { id: "pro", title: "x" }, { id: "none", title: "x" }] });
plan.switch(({ form }) => form.plan, {
  pro: (c) => c.textInput("one", { label: "x" }),
  basic: (c) => c.optIn("two", { label: "x" }),
  none: (c) => c.textBody("x"),
});
plan.switch(({ form }) => form.plan, {
  pro: (c) => c.textInput("one", { label: "x" }),
  none: (c) => c.optIn("one", { label: "x" }),
//^ case 'pro' has a field 'one' already; names are unique over all cases
  basic: (c) => c.datePicker("two", { label: "x" }).textInput("one", { label: "x" }),
//^ case 'pro' has a field 'one' already; names are unique over all cases
});

// A field of a branch may be absent outside of it: no text, but part of a payload.
const optional = s.if(({ data }) => data.on, (b) => b.textInput("email", { label: "x" }));
optional.footer("Done", ({ form }) => complete({ email: form.email }));
optional.textBody(({ form }) => form.name);
optional.textBody(({ form }) => form.email);
//                ^ Type 'undefined' is not assignable to type 'string'

// What a fragment needs.
const city = fragment({ data: { kind: "a" } }, (part) => part.textBody(({ data }) => data.kind));
s.use(city);
screen("T", { title: "T" }).use(city);
//                              ^ the fragment needs data 'kind', which the screen does not declare
screen("T", { title: "T", data: { kind: 1 } }).use(city);
//                                                 ^ the fragment needs data 'kind' of another type than the screen declares

// What is no fragment.
s.use(fragment((part) => part.textInput("street", { label: "Street" })));
s.use((part) => part.textInput("street", { label: "Street" }));
//    ^ use takes one fragment; write fragment((part) => …) around a function
s.use(false);
s.use("address");
//    ^ is not assignable to
s.use([fragment((part) => part.textInput("street", { label: "Street" }))]);
//    ^ use takes one fragment; write fragment((part) => …) around a function

// Screen ids.
screen("STEP_ONE", { title: "Step" });
screen("STEP,ONE", { title: "Step" }); // until Flow JSON 7.0
screen("STEP-ONE", { title: "Step" });
//     ^ screen id 'STEP-ONE' may hold letters and underscores only; rename it
screen("STEP_1", { title: "Step" });
//     ^ screen id 'STEP_1' may hold letters and underscores only; spell digits out
screen("ÉTAPE", { title: "Step" });
//     ^ screen id 'ÉTAPE' may hold letters and underscores only; rename it
screen("", { title: "Step" });
//     ^ a screen id has a letter at least; write one
screen("success", { title: "Step" });
//     ^ screen id 'success' is reserved; choose another
const done = s.footer("Done", complete({}));
defineFlow({ version: "7.3" }, [done]);
defineFlow({ version: "7.3" }, [done, done]);
//                                    ^ two screens have the id 'S'; rename one
