import type { ComponentJson, FlowJson, LayoutJson, ScreenJson } from "@flows/builder";

// A document, and the words that are wrong in it.
({ version: "7.3", screens: [] }) satisfies FlowJson<"7.3">;
({ version: "7.2", screens: [] }) satisfies FlowJson<"7.3">;
// ^ Type '"7.2"' is not assignable to type '"7.3"'
({ version: "7.3", screens: [] }) satisfies FlowJson;
({ version: "7.3", screen: [] }) satisfies FlowJson;
//                 ^ 'screen' does not exist in type 'FlowJson<"7.3">'. Did you mean to write 'screens'?
({ version: "7.3", data_api_version: "4.0", screens: [] }) satisfies FlowJson<"7.3">;
({ version: "7.2", data_api_version: "4.0", screens: [] }) satisfies FlowJson<"7.2">;
//                 ^ Type '"4.0"' is not assignable to type '"3.0"'
({ version: "2.1", data_channel_uri: "https://example.org", screens: [] }) satisfies FlowJson<"2.1">;
({ version: "3.0", data_channel_uri: "https://example.org", screens: [] }) satisfies FlowJson<"3.0">;
//                 ^ gone since Flow JSON 3.0; set the endpoint's URL through the API

// A screen.
const layout = { type: "SingleColumnLayout", children: [] } as const;
({ id: "A", title: "A", layout, sensitive: ["name"] }) satisfies ScreenJson<"5.1">;
({ id: "A", title: "A", layout, sensitive: ["name"] }) satisfies ScreenJson<"5.0">;
//                              ^ 'sensitive' needs Flow JSON 5.1; this document is 5.0
({ id: "A", title: "A", layout, refresh_on_back: true }) satisfies ScreenJson;
({ id: "A", title: "A", layout, refreshOnBack: true }) satisfies ScreenJson;
//                              ^ 'refreshOnBack' does not exist in type 'ScreenJson<"7.3">'
({ id: "A", title: "A", layout, data: { name: { type: "string", __example__: "Ada" } } }) satisfies ScreenJson;
({ id: "A", title: "A", layout, data: { name: { type: "string", __example__: 1 } } }) satisfies ScreenJson;
//                                      ^ Types of property '__example__' are incompatible
({ id: "A", title: "A", layout, data: { name: { type: "text", __example__: "Ada" } } }) satisfies ScreenJson;
//                                              ^ Type '"text"' is not assignable to type
({ id: "A", title: "A", layout, data: { names: { type: "array", items: { type: "string" }, __example__: [] } } }) satisfies ScreenJson;
({ id: "A", title: "A", layout, data: { names: { type: "array", __example__: [] } } }) satisfies ScreenJson;
//                                      ^ Property 'items' is missing

// A property that does not exist, is missing, or holds something else.
({ type: "TextInput", name: "a", label: "A", "helper-text": "B" }) satisfies ComponentJson<"TextInput">;
({ type: "TextInput", name: "a", label: "A", helperText: "B" }) satisfies ComponentJson<"TextInput">;
//                                           ^ 'helperText' does not exist in type 'PropertiesOf<"TextInput", "7.3", "layout">'
({ type: "TextInput", name: "a" }) satisfies ComponentJson<"TextInput">;
//                                 ^ Property 'label' is missing
({ type: "TextInput", name: "a", label: "A", "input-type": "number" }) satisfies ComponentJson<"TextInput">;
({ type: "TextInput", name: "a", label: "A", "input-type": "nmber" }) satisfies ComponentJson<"TextInput">;
//                                           ^ Did you mean '"number"'?
({ type: "TextInput", name: "a", label: "A", "min-chars": 1 }) satisfies ComponentJson<"TextInput">;
({ type: "TextInput", name: "a", label: "A", "min-chars": "1" }) satisfies ComponentJson<"TextInput">;
//                                           ^ Type '"1"' is not assignable to type 'number | ReferenceJson<"7.3">'
({ type: "OptIn", name: "a", label: "A", visible: "${data.open}" }) satisfies ComponentJson<"OptIn">;
({ type: "OptIn", name: "a", label: "A", visible: "{data.open}" }) satisfies ComponentJson<"OptIn">;
//                                       ^ Type '"{data.open}"' is not assignable to type 'boolean | ReferenceJson<"7.3">'

// What came with a later version.
({ type: "TextInput", name: "a", label: "A", pattern: "a+", "helper-text": "B" }) satisfies ComponentJson<"TextInput", "6.2">;
({ type: "TextInput", name: "a", label: "A", pattern: "a+", "helper-text": "B" }) satisfies ComponentJson<"TextInput", "6.1">;
//                                           ^ 'pattern' needs Flow JSON 6.2; this document is 6.1
({ type: "TextHeading", text: "A", visible: "`${data.a} == 1`" }) satisfies ComponentJson<"TextHeading", "6.0">;
({ type: "TextHeading", text: "A", visible: "`${data.a} == 1`" }) satisfies ComponentJson<"TextHeading", "5.1">;
//                                 ^ is not assignable to type 'boolean | ReferenceJson<"5.1">'
({ type: "TextBody", text: ["A", "B"] }) satisfies ComponentJson<"TextBody", "5.1">;
({ type: "TextBody", text: ["A", "B"] }) satisfies ComponentJson<"TextBody", "5.0">;
//                   ^ Type 'string[]' is not assignable to type 'string'
({ type: "CheckboxGroup", name: "a", "data-source": [] }) satisfies ComponentJson<"CheckboxGroup", "3.1", "form">;
({ type: "CheckboxGroup", name: "a", "data-source": [] }) satisfies ComponentJson<"CheckboxGroup", "4.0", "form">;
//                                                        ^ Property 'label' is missing

// Actions where they may stand, with what they need.
({ type: "EmbeddedLink", text: "A", "on-click-action": { name: "open_url", url: "https://example.org" } }) satisfies ComponentJson<"EmbeddedLink", "6.0">;
({ type: "EmbeddedLink", text: "A", "on-click-action": { name: "open_url", url: "https://example.org" } }) satisfies ComponentJson<"EmbeddedLink", "5.1">;
//                                                       ^ Type '"open_url"' is not assignable to type
({ type: "EmbeddedLink", text: "A", "on-click-action": { name: "data_exchange", payload: {} } }) satisfies ComponentJson<"EmbeddedLink">;
({ type: "EmbeddedLink", text: "A", "on-click-action": { name: "complete", payload: {} } }) satisfies ComponentJson<"EmbeddedLink">;
//                                                       ^ Type '"complete"' is not assignable to type
({ type: "Footer", label: "A", "on-click-action": { name: "navigate", next: { type: "screen", name: "B" } } }) satisfies ComponentJson<"Footer">;
({ type: "Footer", label: "A", "on-click-action": { name: "navigate" } }) satisfies ComponentJson<"Footer">;
//                             ^ Property 'next' is missing
({ type: "Footer", label: "A", "on-click-action": { name: "complete", next: { type: "screen", name: "B" } } }) satisfies ComponentJson<"Footer">;
//                                                                    ^ 'next' does not exist in type
({ type: "DatePicker", name: "a", label: "A", "on-select-action": { name: "data_exchange", payload: {} } }) satisfies ComponentJson<"DatePicker">;
({ type: "DatePicker", name: "a", label: "A", "on-select-action": { name: "data_exchange" } }) satisfies ComponentJson<"DatePicker">;
//                                            ^ Property 'payload' is missing

// Items of lists.
({ type: "Dropdown", name: "a", label: "A", "data-source": [{ id: "a", title: "A", color: "#000000" }] }) satisfies ComponentJson<"Dropdown", "5.0">;
({ type: "Dropdown", name: "a", label: "A", "data-source": [{ id: "a", title: "A", color: "#000000" }] }) satisfies ComponentJson<"Dropdown", "4.0">;
//                                                                                 ^ 'color' needs Flow JSON 5.0; this document is 4.0
({ type: "Dropdown", name: "a", label: "A", "data-source": [{ id: "a", titel: "A" }] }) satisfies ComponentJson<"Dropdown">;
//                                                                     ^ Did you mean to write 'title'?
({ type: "ChipsSelector", name: "a", label: "A", "data-source": [{ id: "a", title: "A", description: "B" }] }) satisfies ComponentJson<"ChipsSelector">;
//                                                                                      ^ 'description' does not exist in type 'ItemJson<"chips", "7.3">'

// The modes of a CalendarPicker.
({ ...layout, children: [{ type: "CalendarPicker", name: "a", label: "A" }] }) satisfies LayoutJson;
({ ...layout, children: [{ type: "CalendarPicker", name: "a", mode: "range", label: { "start-date": "A", "end-date": "B" }, "min-days": 2 }] }) satisfies LayoutJson;
({ ...layout, children: [{ type: "CalendarPicker", name: "a", mode: "single", label: "A", "min-days": 2 }] }) satisfies LayoutJson;
//                                                                                        ^ only for a range of days; write \"mode\": \"range\"
({ ...layout, children: [{ type: "CalendarPicker", name: "a", mode: "range", label: "A" }] }) satisfies LayoutJson;
//                                                                           ^ Type 'string' is not assignable to type 'Required<DateRangeJson<string>>'
({ ...layout, children: [{ type: "CalendarPicker", name: "a", mode: "range", label: { "start-date": "A" } }] }) satisfies LayoutJson;
//                                                                           ^ Property '"end-date"' is missing

// Components where they may stand.
({ ...layout, children: [{ type: "ChipsSelector", name: "a", label: "A", "data-source": [] }] }) satisfies LayoutJson<"6.3">;
({ ...layout, children: [{ type: "ChipsSelector", name: "a", label: "A", "data-source": [] }] }) satisfies LayoutJson<"6.2">;
//                       ^ ChipsSelector needs Flow JSON 6.3; this document is 6.2
({ ...layout, children: [{ type: "TextInput", name: "a", label: "A" }] }) satisfies LayoutJson;
({ ...layout, children: [{ type: "TextInptu", name: "a", label: "A" }] }) satisfies LayoutJson;
//                         ^ Did you mean '"TextInput"'?
({ type: "If", condition: "${data.a}", then: [{ type: "ChipsSelector", name: "a", label: "A", "data-source": [] }] }) satisfies ComponentJson<"If", "7.1">;
({ type: "If", condition: "${data.a}", then: [{ type: "ChipsSelector", name: "a", label: "A", "data-source": [] }] }) satisfies ComponentJson<"If", "7.0">;
//                                            ^ ChipsSelector in an If needs Flow JSON 7.1; this document is 7.0
({ type: "Switch", value: "${data.a}", cases: { b: [{ type: "TextBody", text: "B" }] } }) satisfies ComponentJson<"Switch">;
({ type: "Switch", value: "${data.a}", cases: { b: [{ type: "RichText", text: "B" }] } }) satisfies ComponentJson<"Switch">;
//                                                  ^ RichText may not stand in a Switch; move it
({ type: "Switch", value: "basic", cases: {} }) satisfies ComponentJson<"Switch">;
//                 ^ Type '"basic"' is not assignable to type 'ReferenceJson<"7.3">'

// What a Form says for its fields, also inside a branch.
({ type: "TextInput", name: "a", label: "A", "init-value": "B" }) satisfies ComponentJson<"TextInput">;
({ type: "Form", name: "f", "init-values": { a: "B" }, children: [{ type: "TextInput", name: "a", label: "A" }] }) satisfies ComponentJson<"Form">;
({ type: "Form", name: "f", children: [{ type: "TextInput", name: "a", label: "A", "init-value": "B" }] }) satisfies ComponentJson<"Form">;
//                                                                                 ^ not inside a Form; write it in the Form's 'init-values'
({ type: "Form", name: "f", children: [{ type: "If", condition: "${data.a}", then: [{ type: "TextInput", name: "a", label: "A", "init-value": "B" }] }] }) satisfies ComponentJson<"Form">;
//                                                                                                                              ^ not inside a Form; write it in the Form's 'init-values'
