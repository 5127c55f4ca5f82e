import { complete, screen } from "@flows/builder";

const s = screen("S", { title: "S", data: { cities: [{ id: "par", title: "Paris" }], count: 2 } });

// An option that does not exist, is missing, or has another type.
s.textArea("n", { label: "N", maxLength: 300 });
s.textArea("n", { label: "N", maxChars: 300 });
//                            ^ 'maxChars' does not exist
s.optIn("n", { label: "N" });
s.optIn("n", { required: true });
//           ^ Property 'label' is missing
s.textArea("n", { label: "N", maxLength: 300 });
s.textArea("n", { label: "N", maxLength: "300" });
//                            ^ Type 'string' is not assignable to type 'Dynamic<number> | undefined'
s.image({ src: "iVBORw0KGgo=" });
s.image({ alt: "Shop" });
//        ^ 'alt' does not exist
s.image({ height: 120 });
//      ^ Property 'src' is missing in type '{ height: number; }' but required in type 'ImageOptions'
s.textBody({ fontWeight: "bold" });
//         ^ required in type 'TextBodyOptions'
s.imageCarousel({ images: [{ src: "iVBORw0KGgo=" }] });
//                         ^ required in type 'CarouselImage'

// A word that is none of those that the option takes.
s.textInput("n", { label: "N", inputType: "email" });
s.textInput("n", { label: "N", inputType: "mail" });
//                             ^ Type '"mail"' is not assignable to type
s.photoPicker("n", { label: "N", photoSource: "camera" });
s.photoPicker("n", { label: "N", photoSource: "cam" });
//                               ^ Type '"cam"' is not assignable to type
s.imageCarousel({ aspectRatio: "16:9", images: [{ src: "iVBORw0KGgo=", altText: "A" }] });
s.imageCarousel({ aspectRatio: "1:1", images: [{ src: "iVBORw0KGgo=", altText: "A" }] });
//                ^ Type '"1:1"' is not assignable to type
s.documentPicker("n", { label: "N", allowedMimeTypes: ["image/png"] });
s.documentPicker("n", { label: "N", allowedMimeTypes: ["image/bmp"] });
//                                                     ^ Type '"image/bmp"' is not assignable to type

s.calendarPicker("n", { mode: "single", label: "Day" });
s.calendarPicker("n", { mode: "ranges", label: "Day" });
//                      ^ Did you mean '"range"'?
s.textBody({ text: "x", fontWeight: "bold" });
s.textBody({ text: "x", fontWeight: "Bold" });
//                      ^ Did you mean '"bold"'?
s.textCaption({ text: "x", markdown: true });
s.textCaption({ text: "x", markdown: "yes" });
//                         ^ Type 'string' is not assignable to type 'boolean | undefined'

// A text, or a list of texts, which is an array.
s.textBody(["First", "Second"]);
s.textBody(["First", 2]);
//                   ^ Type 'number' is not assignable to type 'string'
s.textBody(new Set(["First"]));
//         ^ is not assignable to
s.textBody({ text: "x", markdown: true });
s.textBody({ text: "x", bold: true });
//                      ^ 'bold' does not exist

// Options of the other mode of a CalendarPicker.
s.calendarPicker("n", { mode: "range", label: { startDate: "From", endDate: "To" }, minDays: 2 });
s.calendarPicker("n", { label: "Day", minDays: 2 });
//                                    ^ 'minDays' does not exist
s.calendarPicker("n", { label: "Day" });
s.calendarPicker("n", { mode: "range", label: "Day" });
//                                     ^ Type 'string' is not assignable to type
s.calendarPicker("n", { label: { startDate: "From", endDate: "To" } });
//                               ^ 'startDate' does not exist
s.calendarPicker("n", ({ data }) => ({ mode: "range", label: { startDate: "From", endDate: "To" }, minDays: data.count }));
s.calendarPicker("n", ({ data }) => ({ mode: "range", label: { startDate: "From" }, minDays: data.count }));
//                    ^ Property 'endDate' is missing

// Captions of a footer: two at the sides, or one in the middle.
s.footer("Done", complete({}), { leftCaption: "1 of 2", rightCaption: "Next: pay" });
s.footer("Done", complete({}), { centerCaption: "1 of 2" });
s.footer("Done", complete({}), { leftCaption: "1 of 2" });
//                             ^ Property 'rightCaption' is missing
s.footer("Done", complete({}), { leftCaption: "1 of 2", rightCaption: "Pay", centerCaption: "x" });
//                                                                           ^ a footer has 'centerCaption' alone, or 'leftCaption' and 'rightCaption' together

// An option of a list.
s.dropdown("n", { label: "N", dataSource: [{ id: "a", title: "A", altText: "The letter" }] });
s.dropdown("n", { label: "N", dataSource: [{ id: "a", title: "A", alt: "The letter" }] });
//                                                                ^ 'alt' does not exist
s.dropdown("n", { label: "N", dataSource: [{ id: "a", title: "A" }] });
s.dropdown("n", { label: "N", dataSource: [{ id: "a" }] });
//                                         ^ Property 'title' is missing
s.chipsSelector("n", { label: "N", dataSource: [{ id: "a", title: "A" }] });
s.chipsSelector("n", { label: "N", dataSource: [{ id: "a", title: "A", image: "iVBORw0KGgo=" }] });
//                                                                     ^ 'image' does not exist

// In a callback, the error stands on the callback.
s.dropdown("n", ({ data }) => ({ label: "N", dataSource: data.cities }));
s.dropdown("n", ({ data }) => ({ label: "N", dataSource: data.count }));
//              ^ is not assignable to
s.textInput("n", () => ({ label: "12345678901234567890" }));
s.textInput("n", () => ({ label: "123456789012345678901" }));
//               ^ longer than 20 characters, WhatsApp cuts it off

// An option that is undefined is skipped, and may be written: this is checked with exactOptionalPropertyTypes.
declare const isOn: boolean;
s.textInput("n", {
  label: "N",
  labelVariant: isOn ? "large" : undefined,
  inputType: isOn ? "email" : undefined,
  pattern: undefined,
  helperText: isOn ? "As in your passport" : undefined,
  errorMessage: undefined,
  initValue: undefined,
  required: isOn ? true : undefined,
  sensitive: undefined,
});
s.textBody({ text: "x", fontWeight: isOn ? "bold" : undefined, visible: undefined });
s.dropdown("n", { label: "N", dataSource: [{ id: "a", title: "A", metadata: isOn ? "First" : undefined }], onSelectAction: undefined });
s.chipsSelector("n", { label: "N", dataSource: [{ id: "a", title: "A", enabled: undefined }], minSelectedItems: undefined });
s.checkboxGroup("n", { label: "N", dataSource: [{ id: "a", title: "A", description: undefined }], description: isOn ? "x" : undefined });
s.radioButtonsGroup("n", { label: "N", dataSource: [{ id: "a", title: "A", image: undefined }], visible: undefined });
s.calendarPicker("n", { mode: "range", label: { startDate: "From", endDate: "To" }, title: undefined, minDays: undefined });
s.datePicker("n", { label: "N", minDate: isOn ? "2026-01-01" : undefined, unavailableDates: undefined });
s.textArea("n", { label: "N", maxLength: isOn ? 300 : undefined });
s.optIn("n", { label: "N", onClickAction: undefined, initValue: undefined });
s.photoPicker("n", { label: "N", photoSource: isOn ? "camera" : undefined, errorMessage: undefined });
s.documentPicker("n", { label: "N", allowedMimeTypes: undefined, maxFileSizeKb: isOn ? 1024 : undefined });
s.image({ src: "iVBORw0KGgo=", altText: isOn ? "Shop" : undefined, height: undefined });
s.imageCarousel({ images: [{ src: "iVBORw0KGgo=", altText: "A" }], aspectRatio: undefined });
s.footer("Done", complete({}), { centerCaption: isOn ? "1 of 2" : undefined, enabled: undefined });
s.form((form) => form.textBody("x"), { name: undefined, initValues: undefined });
screen("OTHER", { title: "Other", success: isOn ? false : undefined, refreshOnBack: undefined });
s.textInput("n", { label: "N", helperText: isOn ? 5 : undefined });
//                             ^ Type 'number' is not assignable to type
