import { expectAssignable, expectError, expectNotAssignable, expectType } from "tsd";
import {
  type AnyFlowJson,
  type AnyVersion,
  type ComponentJson,
  complete,
  defineFlow,
  type FlowJson,
  type NewestVersion,
  screen,
} from "../dist/index.js";

// The newest version is what is meant without one.
expectType<"7.3">({} as NewestVersion);
expectType<FlowJson<"7.3">>({} as FlowJson);
expectType<ComponentJson<"Footer", "7.3">>({} as ComponentJson<"Footer">);

// What `build()` returns has the flow's version.
const bye = screen("BYE", { title: "Bye" }).footer("Done", complete({}));
expectType<FlowJson<"7.1">>(defineFlow({ version: "7.1" }, [bye]).build());
expectAssignable<AnyFlowJson>(defineFlow({ version: "5.1" }, [bye]).build());
expectNotAssignable<FlowJson<"7.3">>(defineFlow({ version: "7.1" }, [bye]).build());

// Every version has its type, the frozen ones too.
expectType<AnyVersion>({} as AnyFlowJson["version"]);
expectType<"2.1">({} as FlowJson<"2.1">["version"]);
expectError<FlowJson<"8.0">>({} as never);

// What a property holds, by version.
type Visible<InVersion extends AnyVersion> = NonNullable<ComponentJson<"TextHeading", InVersion>["visible"]>;
expectType<boolean | `\${data.${string}}`>({} as Visible<"3.1">);
expectType<
  | boolean
  | `\${data.${string}}`
  | `\${form.${string}}`
  | `\${screen.${string}.data.${string}}`
  | `\${screen.${string}.form.${string}}`
>({} as Visible<"4.0">);
expectAssignable<Visible<"6.0">>("`${form.age} > 17`");
expectNotAssignable<Visible<"5.1">>("`${form.age} > 17`");
expectType<string>({} as ComponentJson<"TextBody", "5.0">["text"]);
expectType<string | readonly string[]>({} as ComponentJson<"TextBody", "5.1">["text"]);
expectType<"regular" | "large" | undefined>({} as ComponentJson<"RadioButtonsGroup", "5.1">["media-size"]);
expectAssignable<ComponentJson<"RadioButtonsGroup", "6.0">["media-size"]>("${data.size}");

// A document that is typed as anything is none, and nothing is every one.
expectAssignable<FlowJson>({} as any);
expectAssignable<FlowJson>({} as never);
expectNotAssignable<FlowJson>({} as unknown);
