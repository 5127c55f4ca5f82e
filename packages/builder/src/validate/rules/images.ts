import { COMPONENTS } from "../../components/table.ts";
import type { FoundComponent } from "../document/found.ts";
import { isObject } from "../json-object.ts";
import type { Path, Report } from "../problem.ts";
import type { Rule } from "./rule.ts";

const { ImageCarousel } = COMPONENTS;
const MAX_IMAGES = ImageCarousel.properties.images.maximum;
const MAX_CAROUSELS = ImageCarousel.maxPerFlow;

/** How many images a carousel shows, and how many carousels a flow has. */
export const carousels: Rule = {
  id: "carousels",
  concerns: ["ImageCarousel"],
  since: "7.1",
  check({ screens }, report) {
    const found = screens.flatMap((screen) => screen.ofType("ImageCarousel"));
    for (const carousel of found) checkImages(carousel, report);
    if (found.length <= MAX_CAROUSELS) return;
    const paths = found.slice(MAX_CAROUSELS).map(({ path }) => [...path, "type"]);
    refuse(paths, `the flow has ${found.length} ImageCarousels; the most is ${MAX_CAROUSELS}`, report);
  },
};

function checkImages({ component, path }: FoundComponent, report: Report): void {
  const { images } = component;
  if (!Array.isArray(images)) return;
  if (images.length > MAX_IMAGES)
    refuse([[...path, "images"]], `the carousel has ${images.length} images; the most is ${MAX_IMAGES}`, report);
}

function refuse(paths: readonly Path[], message: string, report: Report): void {
  report.add({ error: "INVALID_PROPERTY_VALUE", rule: carousels.id, page: ImageCarousel.page, paths, message });
}

const WITH_IMAGES = ["Dropdown", "RadioButtonsGroup", "CheckboxGroup"];

/** The options of a list have images, or colours. */
export const imagesOrColors: Rule = {
  id: "images-or-colors",
  concerns: WITH_IMAGES,
  check({ screens }, report) {
    for (const screen of screens) {
      for (const found of screen.ofType(...WITH_IMAGES)) {
        const options = found.component["data-source"];
        if (!Array.isArray(options)) continue;
        const colors = pathsOf("color", options, found);
        const images = colors.length === 0 ? [] : pathsOf("image", options, found);
        if (images.length === 0) continue;
        report.add({
          error: "DATA_SOURCE_ITEMS_HAVE_BOTH_IMAGE_AND_COLOR",
          rule: this.id,
          page: `Components, ${found.type}`,
          paths: [...colors, ...images],
          message: "some options have an image, and some a colour; give all of them the same",
        });
      }
    }
  },
};

function pathsOf(key: string, options: readonly unknown[], found: FoundComponent): Path[] {
  if (!options.some((option) => isObject(option) && option[key] !== undefined)) return [];
  return options.flatMap((option, index) =>
    isObject(option) && option[key] !== undefined ? [[...found.path, "data-source", index, key]] : [],
  );
}
