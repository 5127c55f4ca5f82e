import { COMPONENTS } from "../../components/table.ts";
import type { FoundComponent } from "../document/found.ts";
import { isDynamic } from "../expression/references.ts";
import { isObject } from "../json-object.ts";
import { below, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import type { RuleId } from "../rule-id.ts";
import { BASE64, NO_BASE64 } from "../shapes/legal-texts.ts";
import type { Rule } from "./rule.ts";

const { ImageCarousel } = COMPONENTS;
const MAX_IMAGES = ImageCarousel.properties.images.maximum;
const MAX_CAROUSELS = ImageCarousel.maxPerFlow;

/** How many images a carousel shows, and how many carousels a flow has. */
export const carousels: Rule = {
  id: "carousels",
  since: "7.1",
  check(document, report) {
    const found = document.ofType("ImageCarousel");
    for (const carousel of found) checkImages(carousel, report);
    if (found.length <= MAX_CAROUSELS) return;
    const places = found.slice(MAX_CAROUSELS).map((carousel) => below(carousel, "type"));
    refuse(places, `the flow has ${found.length} ImageCarousels; the most is ${MAX_CAROUSELS}`, report);
  },
};

function checkImages(carousel: FoundComponent, report: Report): void {
  const { images } = carousel.object;
  if (!Array.isArray(images)) return;
  for (const [index, image] of images.entries()) {
    const src = isObject(image) ? image.src : undefined;
    if (typeof src !== "string" || BASE64.test(src) || isDynamic(src, report.version)) continue;
    const place = below(carousel, "images", index, "src");
    refuse([place], `the image is ${NO_BASE64}`, report, "image-base64");
  }
  if (images.length > MAX_IMAGES)
    refuse([below(carousel, "images")], `the carousel has ${images.length} images; the most is ${MAX_IMAGES}`, report);
}

function refuse(places: readonly Place[], message: string, report: Report, rule: RuleId = carousels.id): void {
  report.add({ error: "INVALID_PROPERTY_VALUE", rule, page: ImageCarousel.page, places, message });
}

const WITH_IMAGES = ["Dropdown", "RadioButtonsGroup", "CheckboxGroup"];

/** The options of a list have images, or colours. */
export const imagesOrColors: Rule = {
  id: "images-or-colors",
  check(document, report) {
    for (const type of WITH_IMAGES) for (const found of document.ofType(type)) checkOptions(found, report);
  },
};

function checkOptions(found: FoundComponent, report: Report): void {
  const options = found.object["data-source"];
  if (!Array.isArray(options) || !hasAny("color", options) || !hasAny("image", options)) return;
  report.add({
    error: "DATA_SOURCE_ITEMS_HAVE_BOTH_IMAGE_AND_COLOR",
    rule: imagesOrColors.id,
    page: found.shape.page,
    places: [...placesOf("color", options, found), ...placesOf("image", options, found)],
    message: "some options have an image, and some a colour; give all of them the same",
  });
}

function hasAny(key: string, options: readonly unknown[]): boolean {
  for (const option of options) if (isObject(option) && option[key] !== undefined) return true;
  return false;
}

function placesOf(key: string, options: readonly unknown[], found: FoundComponent): Place[] {
  return options.flatMap((option, index) =>
    isObject(option) && option[key] !== undefined ? [below(found, "data-source", index, key)] : [],
  );
}
