import { choices, complete, forward, screen, text } from "@flows/builder";

const s = screen("S", { title: "S", data: { user: { name: "Ada", age: 3 }, vip: false, cities: choices([{ id: "par", title: "Paris" }]) } })
  .textInput("name", { label: "Name" })
  .textInput("seats", { label: "Seats", inputType: "number" })
  .calendarPicker("stay", { mode: "range", label: { startDate: "From", endDate: "To" } });

// A field that does not exist, or comes later.
s.textBody(({ form }) => form.name);
s.textBody(({ form }) => form.nam);
//                            ^ Did you mean 'name'?
s.textInput("later", { label: "Later" }).textBody(({ form }) => form.name);
s.textBody(({ form }) => form.email).textInput("email", { label: "E-mail" });
//                            ^ Property 'email' does not exist
s.footer("Done", ({ form }) => complete({ email: form.later("email", "string") })).textInput("email", { label: "E-mail" });
s.footer("Done", ({ form }) => complete({ email: form.later("email", "text") })).textInput("email", { label: "E-mail" });
//                                                                   ^ Argument of type '"text"' is not assignable

// Data that does not exist, into objects too.
s.textBody(({ data }) => data.user.name);
s.textBody(({ data }) => data.user.nmae);
//                                 ^ Property 'nmae' does not exist
s.textBody(({ data }) => data.usr.name);
//                            ^ Did you mean 'user'?

// Another screen's fields.
const other = screen("OTHER", { title: "Other" });
other.textBody(s.form.name);
other.textBody(s.form.nam);
//                    ^ Did you mean 'name'?
other.textBody(s.data.user.name);
other.textBody(s.data.user.nam);
//                         ^ Did you mean 'name'?
const ahead = forward(screen("AHEAD", { title: "Ahead" }), { form: { email: "string" } });
other.textBody(ahead.form.email);
other.textBody(ahead.form.mail);
//                        ^ Did you mean 'email'?

// A reference of another type than its place takes.
s.textBody(({ form }) => form.name);
s.textBody(({ form }) => form.seats);
//         ^ Type 'number' is not assignable to type 'string'
s.textBody(({ form }) => form.stay);
//         ^ is not assignable to type 'string'
s.optIn("ok", ({ data }) => ({ label: "Ok", visible: data.vip }));
s.optIn("ok", ({ data }) => ({ label: "Ok", visible: data.user.name }));
//            ^ Type 'string' is not assignable to type 'boolean'
s.dropdown("city", ({ data }) => ({ label: "City", dataSource: data.cities }));
s.dropdown("city", ({ data }) => ({ label: "City", dataSource: data.user }));
//                 ^ is not assignable to

// Operators are those of the type, and take the same type.
s.textBody(({ form }) => ({ text: "x", visible: form.seats.gt(2) }));
s.textBody(({ form }) => ({ text: "x", visible: form.name.gt(2) }));
//                                                        ^ Property 'gt' does not exist
s.textBody(({ form }) => ({ text: "x", visible: form.seats.eq(2) }));
s.textBody(({ form }) => ({ text: "x", visible: form.seats.eq("2") }));
//                                                            ^ Argument of type 'string' is not assignable
s.textBody(({ data }) => ({ text: "x", visible: data.vip.and(data.vip.not()) }));
s.textBody(({ data, form }) => ({ text: "x", visible: data.vip.and(form.seats) }));
//                                                                 ^ is not assignable to parameter of type 'Dynamic<boolean>'
s.textBody(({ form }) => text`${form.name} ${form.seats}`);
s.textBody(({ form }) => text`${form.name} ${form.stay}`);
//                                           ^ is not assignable to parameter of type
s.textBody(({ form }) => text("Hello"));
//                            ^ text is a tag: write text`Hello, ${data.name}`, without parentheses

// A choice is one of the ids.
const plan = other.radioButtonsGroup("plan", { label: "Plan", dataSource: [{ id: "basic", title: "Basic" }, { id: "pro", title: "Pro" }] });
plan.textBody(({ form }) => ({ text: "x", visible: form.plan.eq("pro") }));
plan.textBody(({ form }) => ({ text: "x", visible: form.plan.eq("por") }));
//                                                              ^ Argument of type '"por"' is not assignable
// Where nothing is chosen, it is an empty text.
plan.textBody(({ form }) => ({ text: "x", visible: form.plan.ne("") }));
