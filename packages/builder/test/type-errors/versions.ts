import { complete, dataExchange, defineFlow, fragment, navigate, openUrl, screen } from "@flows/builder";

const done = complete({});
const next = screen("NEXT", { title: "Next", data: { on: true } });
const end = next.footer("Done", done);
const s = screen("S", { title: "S", data: { on: true, kind: "a" } });
const items = [{ id: "a", title: "A" }];

// Components, each in its first version and in the one before.
const calendar = s.calendarPicker("c", { label: "C" }).footer("Done", done);
defineFlow({ version: "6.1" }, [calendar]);
defineFlow({ version: "6.0" }, [calendar]);
//                              ^ screen 'S' uses CalendarPicker, which needs Flow JSON 6.1; this flow is 6.0
const lists = s.navigationList("l", { listItems: [{ id: "a", mainContent: { title: "A" } }], onClickAction: navigate(next, { on: true }) });
defineFlow({ version: "6.2" }, [lists, end]);
defineFlow({ version: "6.1" }, [lists, end]);
//                              ^ screen 'S' uses NavigationList, which needs Flow JSON 6.2; this flow is 6.1
const chips = s.chipsSelector("c", { label: "C", dataSource: items }).footer("Done", done);
defineFlow({ version: "6.3" }, [chips]);
defineFlow({ version: "6.2" }, [chips]);
//                              ^ screen 'S' uses ChipsSelector, which needs Flow JSON 6.3; this flow is 6.2
const chipsInBranch = s.if(({ data }) => data.on, (b) => b.chipsSelector("c", { label: "C", dataSource: items })).footer("Done", done);
defineFlow({ version: "7.1" }, [chipsInBranch]);
defineFlow({ version: "7.0" }, [chipsInBranch]);
//                              ^ screen 'S' uses ChipsSelector in a branch, which needs Flow JSON 7.1; this flow is 7.0
const rich = s.richText("# Terms").footer("Done", done);
defineFlow({ version: "6.3" }, [rich]);
defineFlow({ version: "6.2" }, [rich]);
//                              ^ screen 'S' uses RichText with a Footer, which needs Flow JSON 6.3; this flow is 6.2
const carousel = s.imageCarousel({ images: [{ src: "iVBORw0KGgo=", altText: "A" }] }).footer("Done", done);
defineFlow({ version: "7.1" }, [carousel]);
defineFlow({ version: "7.0" }, [carousel]);
//                              ^ screen 'S' uses ImageCarousel, which needs Flow JSON 7.1; this flow is 7.0

// Options, written out and in a callback.
const large = s.textArea("n", { label: "N", labelVariant: "large" }).footer("Done", done);
defineFlow({ version: "7.0" }, [large]);
defineFlow({ version: "6.3" }, [large]);
//                              ^ screen 'S' uses option 'labelVariant', which needs Flow JSON 7.0; this flow is 6.3
const pattern = s.textInput("n", () => ({ label: "N", pattern: "a+", helperText: "a" })).footer("Done", done);
defineFlow({ version: "6.2" }, [pattern]);
defineFlow({ version: "6.1" }, [pattern]);
//                              ^ screen 'S' uses option 'pattern', which needs Flow JSON 6.2; this flow is 6.1
const chipAction = s.chipsSelector("c", { label: "C", dataSource: items, onSelectAction: dataExchange({ a: 1 }) }).footer("Done", done);
defineFlow({ version: "7.1", endpoint: true }, [chipAction]);
defineFlow({ version: "7.0", endpoint: true }, [chipAction]);
//                                              ^ screen 'S' uses option 'onSelectAction' of ChipsSelector, which needs Flow JSON 7.1; this flow is 7.0

// Actions.
const link = s.embeddedLink("Site", openUrl("https://example.org")).footer("Done", done);
defineFlow({ version: "6.0" }, [link]);
defineFlow({ version: "5.1" }, [link]);
//                              ^ screen 'S' uses open_url, which needs Flow JSON 6.0; this flow is 5.1
const update = s.optIn("o", ({ updateData }) => ({ label: "O", onSelectAction: updateData({ on: false }) })).footer("Done", done);
defineFlow({ version: "6.0" }, [update]);
defineFlow({ version: "5.1" }, [update]);
//                              ^ screen 'S' uses update_data, which needs Flow JSON 6.0; this flow is 5.1
const updateItem = s
  .dropdown("d", ({ updateData }) => ({ label: "D", dataSource: [{ id: "a", title: "A", onSelectAction: updateData({ on: false }) }] }))
  .footer("Done", done);
defineFlow({ version: "6.0" }, [updateItem]);
defineFlow({ version: "5.1" }, [updateItem]);
//                              ^ screen 'S' uses update_data, which needs Flow JSON 6.0; this flow is 5.1

// Inside blocks and fragments.
const inForm = s.form((form) => form.embeddedLink("Site", openUrl("https://example.org"))).footer("Done", done);
defineFlow({ version: "6.0" }, [inForm]);
defineFlow({ version: "5.1" }, [inForm]);
//                              ^ screen 'S' uses open_url, which needs Flow JSON 6.0; this flow is 5.1
const inCase = s.switch(({ data }) => data.kind, { a: (c) => c.embeddedLink("Site", openUrl("https://example.org")) }).footer("Done", done);
defineFlow({ version: "6.0" }, [inCase]);
defineFlow({ version: "5.1" }, [inCase]);
//                              ^ screen 'S' uses open_url, which needs Flow JSON 6.0; this flow is 5.1
const site = fragment((part) => part.embeddedLink("Site", openUrl("https://example.org")));
const inFragment = s.use(site).footer("Done", done);
defineFlow({ version: "6.0" }, [inFragment]);
defineFlow({ version: "5.1" }, [inFragment]);
//                              ^ screen 'S' uses open_url, which needs Flow JSON 6.0; this flow is 5.1

// Versions that Meta still publishes, and the Data API of each.
defineFlow({ version: "5.1" }, [end]);
defineFlow({ version: "5.0" }, [end]);
//           ^ Type '"5.0"' is not assignable to type
defineFlow({ version: "7.3", dataApiVersion: "4.0" }, [end]);
defineFlow({ version: "7.2", dataApiVersion: "4.0" }, [end]);
//                           ^ Data API 4.0 needs Flow JSON 7.3; this flow is 7.2
