import type { PhotoPickerOptions } from "../components/photo-picker.ts";
import type { Media } from "../field-types.ts";
import type { AnyPart, dataOf, effectsOf, formOf, idOf, placeOf } from "../types/part.ts";
import type { Dynamic } from "../types/reference.ts";
import type { NameTaken, With } from "./context.ts";
import type { Next } from "./places.ts";

/** The method that adds a PhotoPicker. */
export interface PhotoPickerMethod {
  /**
   * Adds a field for photos, at most one on a screen, and not beside a DocumentPicker. Its value is a list of files.
   *
   * @param name The key of the value, unique on the screen.
   * @param options The label is at most 80 characters, the description 300. A `complete` takes 10 files of 100 MB in all.
   * @returns The screen, or the part of one, with it.
   * @throws {TypeError} Without options.
   * @example
   * ```ts
   * screen("DAMAGE", { title: "Damage" }).photoPicker("photos", { label: "Photos", maxUploadedPhotos: 3 });
   * //=> { "type": "PhotoPicker", "name": "photos", "label": "Photos", "max-uploaded-photos": 3 }
   * ```
   * @see Meta's page: Media upload components.
   */
  photoPicker<Part extends AnyPart, const Name extends string, const Label extends Dynamic<string>>(
    this: Part,
    name: Name extends keyof Part[typeof formOf] ? NameTaken<Part[typeof formOf]> : Name,
    options: With<PhotoPickerOptions<Label, Part[typeof effectsOf]>, Part[typeof dataOf], Part[typeof formOf]>,
  ): Next<
    Part[typeof placeOf],
    Part[typeof idOf],
    Part[typeof dataOf],
    Part[typeof formOf] & { [Field in Name]: Media[] },
    Part[typeof effectsOf]
  >;
}
