import { type AnyScreen, complete, dataExchange, defineFlow, forward, navigate, SUCCESS, screen } from "@flows/builder";

const done = complete({});
const first = screen("FIRST", { title: "First" });
const last = screen("LAST", { title: "Last" });
const end = last.footer("Done", done);

// A flow has screens, and one that ends it.
defineFlow({ version: "7.3" }, [end]);
defineFlow({ version: "7.3" }, []);
//                             ^ a flow has at least one screen
defineFlow({ version: "7.3" }, [first.textBody("x")]);
//                             ^ no screen ends the flow; give one a footer with complete(…)
defineFlow({ version: "7.3" }, end);
//                             ^ is not assignable to parameter of type 'ListOfScreens'
defineFlow({ version: "7.3" }, [screen("A", { title: "A", terminal: true }).textBody("x")]);
defineFlow({ version: "7.3", endpoint: true }, [first.footer("Send", dataExchange({}, { next: [SUCCESS] }))]);

// Where screens lead is in the flow, and not where they are.
defineFlow({ version: "7.3" }, [first.footer("Next", navigate(last)), end]);
defineFlow({ version: "7.3" }, [first.footer("Next", navigate(screen("OTHER", { title: "Other" }))), end]);
//                              ^ screen 'FIRST' leads to 'OTHER', which is not in the flow; add its layout
defineFlow({ version: "7.3" }, [last.embeddedLink("Again", navigate(last)).footer("Done", done)]);
//                              ^ screen 'LAST' leads to itself; navigate to another screen
defineFlow({ version: "7.3" }, [first.footer("Next", navigate(SUCCESS)), end]);
//                              ^ screen 'FIRST' navigates to SUCCESS, which only an endpoint answers with; end the flow with complete(…)

defineFlow({ version: "7.3", endpoint: true }, [first.footer("Send", dataExchange({}, { next: [last] })), end]);
defineFlow({ version: "7.3", endpoint: true }, [first.footer("Send", dataExchange({}, { next: ["LAST"] })), end]);
//                                                                                             ^ Type 'string' is not assignable to type 'AnyTarget'

// What needs an endpoint.
defineFlow({ version: "7.3", dataApiVersion: "3.0" }, [first.footer("Send", dataExchange({}, { next: [last] })), end]);
defineFlow({ version: "7.3" }, [first.footer("Send", dataExchange({}, { next: [last] })), end]);
//                              ^ screen 'FIRST' uses data_exchange; define the flow with 'endpoint: true'
// Said once, on the first of the screens that ask for it.
const asks = first.footer("Send", dataExchange({}, { next: [last] }));
const asksToo = last.footer("Send", dataExchange({}, { next: [SUCCESS] }));
defineFlow({ version: "7.3", endpoint: true }, [first.textBody("x"), asksToo]);
defineFlow({ version: "7.3" }, [screen("FRESH", { title: "Fresh" }).textBody("x"), asks, asksToo, screen("BYE", { title: "Bye", refreshOnBack: true }).footer("Done", done)]);
//                                                                                 ^ screen 'FIRST' uses data_exchange; define the flow with 'endpoint: true'
const refreshing = screen("FRESH", { title: "Fresh", refreshOnBack: true }).footer("Done", done);
defineFlow({ version: "7.3", endpoint: true }, [refreshing]);
defineFlow({ version: "7.3" }, [refreshing]);
//                              ^ screen 'FRESH' has refreshOnBack; define the flow with 'endpoint: true'

// Routes lead from and to screens of the flow.
defineFlow({ version: "7.3", endpoint: true, routes: { FIRST: ["LAST"] } }, [first.footer("Send", dataExchange({})), end]);
defineFlow({ version: "7.3", endpoint: true, routes: { FIRST: ["LATS"] } }, [first.footer("Send", dataExchange({})), end]);
//                                                             ^ Type '"LATS"' is not assignable to type

// A forward declaration is met.
const details = forward(screen("DETAILS", { title: "Details" }), { form: { email: "string" } });
const summary = screen("SUMMARY", { title: "Summary" }).textBody(details.form.email).footer("Done", done);
defineFlow({ version: "7.3" }, [details.textInput("email", { label: "E-mail" }).footer("Next", navigate(summary)), summary]);
defineFlow({ version: "7.3" }, [details.textInput("mail", { label: "E-mail" }).footer("Next", navigate(summary)), summary]);
//                              ^ screen 'DETAILS' lacks field 'email' of its forward declaration
defineFlow({ version: "7.3" }, [details.optIn("email", { label: "E-mail" }).footer("Next", navigate(summary)), summary]);
//                              ^ field 'email' of screen 'DETAILS' has another type than its forward declaration

// What is no screen, or may be none.
declare const isOn: boolean;
const bye = screen("BYE", { title: "Bye" }).footer("Done", complete({}));
const thanks = screen("THANKS", { title: "Thanks" }).textBody("x");
defineFlow({ version: "7.3" }, [bye, ...(isOn ? [thanks] : [])]);
defineFlow({ version: "7.3" }, [bye, isOn ? thanks : undefined]);
//                                   ^ a flow is made of screens; spread one that may be missing: ...(condition ? [screen] : [])
defineFlow({ version: "7.3" }, [bye, isOn && thanks]);
//                                   ^ a flow is made of screens; spread one that may be missing: ...(condition ? [screen] : [])
defineFlow({ version: "7.3" }, [bye, thanks]);
defineFlow({ version: "7.3" }, [bye, "THANKS"]);
//                                   ^ a flow is made of screens; spread one that may be missing
defineFlow({ version: "7.3" }, [bye, { id: "THANKS" }]);
//                                   ^ a flow is made of screens; spread one that may be missing

// Of a list that was put together somewhere else, only build() knows more.
const several: AnyScreen[] = [bye, thanks];
defineFlow({ version: "7.3" }, several);
