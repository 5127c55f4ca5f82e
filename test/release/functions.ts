import { complete, defineFlow, fragment, type Header, navigate, type Screen, screen } from "@flows/builder";

// The compiler writes what these return into the declarations, by names that the package has to export.
const consent = fragment((part) => part.optIn("agreed", { label: "I agree" }));

export function agreedTo<Id extends string, Data, Effects>(header: Header<Id, Data, Effects>) {
  return header.use(consent).footer("Next", navigate(hello, { name: "Ada" }));
}

export function asked<Id extends string, Data, Form, Effects>(given: Screen<Id, Data, Form, Effects>) {
  return given.form((form) => form.textBody("Nearly there")).footer("Done", complete());
}

export function greeted<Given extends Screen<string, { name: string }, {}, never>>(given: Given) {
  return given.textBody(({ data }) => data.name).footer("Done", complete());
}

const hello = screen("HELLO", { title: "Hello", data: { name: "Ada" } });
const flow = defineFlow({ version: "7.3" }, [
  agreedTo(screen("TERMS", { title: "Terms" })),
  greeted(hello.textHeading("Welcome")),
]);
console.log(flow.build().screens.length, asked(screen("ASK", { title: "Ask" }).textBody("One more thing")).id);
