import type { DocumentPickerOptions } from "../components/document-picker.ts";
import type { Media } from "../field-types.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { NameTaken, With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds a DocumentPicker. */
export interface DocumentPickerMethod {
  /**
   * Adds a field for documents, at most one on a screen, and not beside a PhotoPicker. Its value is a list of files.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 80 characters, the description 300. A `complete` takes 10 files of 100 MB in all.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} Without options.
   * @example
   * ```ts
   * screen("CLAIM", { title: "Claim" }).documentPicker("invoice", {
   *   label: "Invoice",
   *   allowedMimeTypes: ["application/pdf"],
   *   maxUploadedDocuments: 1,
   * });
   * //=> { "type": "DocumentPicker", "name": "invoice", "label": "Invoice", "allowed-mime-types": ["application/pdf"], "max-uploaded-documents": 1 }
   * ```
   * @see Meta's page: Media upload components.
   */
  documentPicker<Part extends AnyPart, const Name extends string, const Label extends Dynamic<string>>(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<DocumentPickerOptions<Label, Part[typeof effectsOf]>, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: Media[] },
    Part[typeof effectsOf]
  >;
}
