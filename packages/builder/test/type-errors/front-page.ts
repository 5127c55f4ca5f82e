import { choices, complete, dataExchange, defineFlow, navigate, SUCCESS, screen } from "@flows/builder";

const details = screen("DETAILS", {
  title: "Details",
  data: { departments: choices([{ id: "cardio", title: "Cardiology" }]) },
});
const confirm = screen("CONFIRM", { title: "Confirm", data: { name: "Ada", date: "2026-11-22" } });
const tagged = details
  .textInput("name", { label: "Name" })
  .datePicker("date", { label: "Date" })
  .chipsSelector("tags", {
    label: "Tags",
    dataSource: [
      { id: "new", title: "New" },
      { id: "old", title: "Old" },
    ],
  });

// A payload holds every key that the target declares.
tagged.footer("Continue", ({ form }) => navigate(confirm, { name: form.name, date: form.date }));
tagged.footer("Continue", ({ form }) => navigate(confirm, { name: form.name }));
//                                                        ^ type '{ name: Ref<string>; }'

// A field that does not exist.
tagged.footer("Continue", ({ form }) => navigate(confirm, { name: form.nam, date: form.date }));
//                                                                     ^ Did you mean 'name'?

// A field of another type than the target declares.
tagged.footer("Continue", ({ form }) => navigate(confirm, { name: form.tags, date: form.date }));
//                                                          ^ Type 'Value<("new" | "old")[]>' is not assignable to type 'Payload<string>'

// Screen ids.
screen("STEP_ONE", { title: "Step" });
screen("STEP_1", { title: "Step" });
//     ^ screen id 'STEP_1' may hold letters and underscores only

// A label over its limit, at 20 and at 21 characters; written `as string` it is left alone.
details.textInput("name", { label: "12345678901234567890" });
details.textInput("name", { label: "123456789012345678901" as string });
details.textInput("name", { label: "123456789012345678901" });
//                          ^ longer than 20 characters, WhatsApp cuts it off

// A component newer than the flow.
const chips = tagged.footer("Done", complete({}));
defineFlow({ version: "6.3" }, [chips]);
defineFlow({ version: "6.0" }, [chips]);
//                              ^ screen 'DETAILS' uses ChipsSelector, which needs Flow JSON 6.3; this flow is 6.0

// An option newer than the flow.
const large = details.textInput("name", { label: "Name", labelVariant: "large" }).footer("Done", complete({}));
defineFlow({ version: "7.0" }, [large]);
defineFlow({ version: "6.3" }, [large]);
//                              ^ screen 'DETAILS' uses option 'labelVariant', which needs Flow JSON 7.0; this flow is 6.3

// A screen that is not in the flow.
const detailsOnly = tagged.footer("Continue", ({ form }) => navigate(confirm, { name: form.name, date: form.date }));
const done = confirm.footer("Done", complete({}));
defineFlow({ version: "7.3" }, [detailsOnly, done]);
defineFlow({ version: "7.3" }, [detailsOnly]);
//                              ^ screen 'DETAILS' leads to 'CONFIRM', which is not in the flow

// A flow that nothing ends.
defineFlow({ version: "7.3" }, [details.textBody("x")]);
//                             ^ no screen ends the flow

// A second footer.
done.textBody("One more thing");
done.footer("Again", complete({}));
//          ^ a screen has one footer, and this one has it already

// Two fields with one name.
tagged.textInput("first_name", { label: "Name" });
tagged.textInput("name", { label: "Name" });
//               ^ the screen has a field of this name already; choose another name

// An option that does not exist.
details.textInput("name", { label: "Name", helperText: "As in your passport" });
details.textInput("name", { label: "Name", helpText: "As in your passport" });
//                                         ^ 'helpText' does not exist

// An action where it may not stand.
details.datePicker("day", { label: "Day", onSelectAction: complete({}) });
//                                        ^ Type '"complete"' is not assignable to type '"data_exchange"'

// Two screens with one id: the second is wrong.
defineFlow({ version: "7.3" }, [detailsOnly, done]);
defineFlow({ version: "7.3" }, [detailsOnly, done, done]);
//                                                 ^ two screens have the id 'CONFIRM'; rename one

// The endpoint has to be declared, and may end the flow.
defineFlow({ version: "7.3", endpoint: true }, [confirm.footer("Send", dataExchange({ a: 1 }, { next: [SUCCESS] }))]);
defineFlow({ version: "7.3" }, [confirm.footer("Send", dataExchange({ a: 1 }, { next: [SUCCESS] }))]);
//                              ^ screen 'CONFIRM' uses data_exchange; define the flow with 'endpoint: true'
