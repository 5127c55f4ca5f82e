import { complete, longTexts, navigate, screen } from "@flows/builder";

// Each text at its documented limit, and one character over it.
const s = screen("S", { title: "S" });

// textHeading
s.textHeading("12345678901234567890123456789012345678901234567890123456789012345678901234567890");
s.textHeading("123456789012345678901234567890123456789012345678901234567890123456789012345678901");
//            ^ longer than 80 characters, WhatsApp cuts it off

// textHeading text, among options
s.textHeading({ text: "12345678901234567890123456789012345678901234567890123456789012345678901234567890" });
s.textHeading({ text: "123456789012345678901234567890123456789012345678901234567890123456789012345678901" });
//              ^ longer than 80 characters, WhatsApp cuts it off

// textSubheading, alone and among options
s.textSubheading("12345678901234567890123456789012345678901234567890123456789012345678901234567890");
s.textSubheading("123456789012345678901234567890123456789012345678901234567890123456789012345678901");
//               ^ longer than 80 characters, WhatsApp cuts it off
s.textSubheading({ text: "123456789012345678901234567890123456789012345678901234567890123456789012345678901" });
//                 ^ longer than 80 characters, WhatsApp cuts it off

// textInput label
s.textInput("n", { label: "12345678901234567890" });
s.textInput("n", { label: "123456789012345678901" });
//                 ^ longer than 20 characters, WhatsApp cuts it off

// textInput helperText
s.textInput("n", { label: "N", helperText: "12345678901234567890123456789012345678901234567890123456789012345678901234567890" });
s.textInput("n", { label: "N", helperText: "123456789012345678901234567890123456789012345678901234567890123456789012345678901" });
//                             ^ longer than 80 characters, WhatsApp cuts it off

// textInput errorMessage
s.textInput("n", { label: "N", errorMessage: "123456789012345678901234567890" });
s.textInput("n", { label: "N", errorMessage: "1234567890123456789012345678901" });
//                             ^ longer than 30 characters, WhatsApp cuts it off

// dropdown label
s.dropdown("n", { dataSource: [], label: "12345678901234567890" });
s.dropdown("n", { dataSource: [], label: "123456789012345678901" });
//                                ^ longer than 20 characters, WhatsApp cuts it off

// chipsSelector label
s.chipsSelector("n", { dataSource: [], label: "12345678901234567890123456789012345678901234567890123456789012345678901234567890" });
s.chipsSelector("n", { dataSource: [], label: "123456789012345678901234567890123456789012345678901234567890123456789012345678901" });
//                                     ^ longer than 80 characters, WhatsApp cuts it off

// datePicker label
s.datePicker("n", { label: "1234567890123456789012345678901234567890" });
s.datePicker("n", { label: "12345678901234567890123456789012345678901" });
//                  ^ longer than 40 characters, WhatsApp cuts it off

// datePicker helperText
s.datePicker("n", { label: "N", helperText: "12345678901234567890123456789012345678901234567890123456789012345678901234567890" });
s.datePicker("n", { label: "N", helperText: "123456789012345678901234567890123456789012345678901234567890123456789012345678901" });
//                              ^ longer than 80 characters, WhatsApp cuts it off

// datePicker errorMessage
s.datePicker("n", { label: "N", errorMessage: "12345678901234567890123456789012345678901234567890123456789012345678901234567890" });
s.datePicker("n", { label: "N", errorMessage: "123456789012345678901234567890123456789012345678901234567890123456789012345678901" });
//                              ^ longer than 80 characters, WhatsApp cuts it off

// optIn label
s.optIn("n", { label: "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890" });
s.optIn("n", { label: "1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901" });
//             ^ longer than 120 characters, WhatsApp cuts it off

// footer label
s.footer("12345678901234567890123456789012345", complete({}));
s.footer("123456789012345678901234567890123456", complete({}));
//       ^ longer than 35 characters, WhatsApp cuts it off

// footer leftCaption
s.footer("Go", complete({}), { rightCaption: "R", leftCaption: "123456789012345" });
s.footer("Go", complete({}), { rightCaption: "R", leftCaption: "1234567890123456" });
//                                                ^ longer than 15 characters, WhatsApp cuts it off

// footer centerCaption
s.footer("Go", complete({}), { centerCaption: "123456789012345" });
s.footer("Go", complete({}), { centerCaption: "1234567890123456" });
//                             ^ longer than 15 characters, WhatsApp cuts it off

// footer rightCaption
s.footer("Go", complete({}), { leftCaption: "L", rightCaption: "123456789012345" });
s.footer("Go", complete({}), { leftCaption: "L", rightCaption: "1234567890123456" });
//                                               ^ longer than 15 characters, WhatsApp cuts it off

// The texts of a navigationList's items: title 30, description 20, each at the end 10, badge 15.
const next = navigate(screen("NEXT", { title: "Next" }));
s.navigationList("n", { listItems: [{ id: "a", mainContent: { title: "123456789012345678901234567890" } }], onClickAction: next });
s.navigationList("n", { listItems: [{ id: "a", mainContent: { title: "1234567890123456789012345678901" } }], onClickAction: next });
//                                                            ^ longer than 30 characters, WhatsApp cuts it off
s.navigationList("n", { listItems: [{ id: "a", mainContent: { title: "A", description: "12345678901234567890" }, onClickAction: next }] });
s.navigationList("n", { listItems: [{ id: "a", mainContent: { title: "A", description: "123456789012345678901" }, onClickAction: next }] });
//                                                                        ^ longer than 20 characters, WhatsApp cuts it off
s.navigationList("n", { listItems: [{ id: "a", mainContent: { title: "A" } }, { id: "b", mainContent: { title: "B" }, end: { metadata: "1234567890" } }], onClickAction: next });
s.navigationList("n", { listItems: [{ id: "a", mainContent: { title: "A" } }, { id: "b", mainContent: { title: "B" }, end: { metadata: "12345678901" } }], onClickAction: next });
//                                                                                                                           ^ longer than 10 characters, WhatsApp cuts it off
s.navigationList("n", { listItems: [{ id: "a", mainContent: { title: "A" }, badge: "123456789012345" }], onClickAction: next });
s.navigationList("n", { listItems: [{ id: "a", mainContent: { title: "A" }, badge: "1234567890123456" }], onClickAction: next });
//                                                                          ^ longer than 15 characters, WhatsApp cuts it off
const long = longTexts.screen("LONG", { title: "Long" });
long.navigationList("n", { listItems: [{ id: "a", mainContent: { title: "1234567890123456789012345678901" } }], onClickAction: next });

// In a callback the error stands on the callback, and its sentence in the message.
s.textInput("n", () => ({ label: "12345678901234567890" }));
s.textInput("n", () => ({ label: "123456789012345678901" }));
//               ^ longer than 20 characters, WhatsApp cuts it off

// No limit is documented for a large label.
s.textInput("n", { labelVariant: "large", label: "123456789012345678901" });
