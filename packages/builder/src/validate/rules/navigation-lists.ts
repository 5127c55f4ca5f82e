import { COMPONENTS } from "../../components/table.ts";
import type { FoundComponent } from "../document/found.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { below, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import type { Rule } from "./rule.ts";
import { isTerminal } from "./screens.ts";

const { page: PAGE } = COMPONENTS.NavigationList;

/** A NavigationList leads on from each of its items, so its screen can't be the last. */
export const navigationLists: Rule = {
  id: "navigation-lists",
  since: "6.2",
  check(document, report) {
    if (!document.hasNavigationList) return;
    for (const screen of document.screens) {
      const lists = screen.ofType("NavigationList");
      if (lists.length > 0 && isTerminal(screen)) {
        const message = `screen '${screen.id}' is terminal and has a NavigationList, which leads on; remove one of them`;
        refuse("INVALID_PROPERTY_KEY", [screen], message, report);
      }
      for (const found of lists) checkList(found, report);
    }
  },
};

function checkList(found: FoundComponent, report: Report): void {
  const { object } = found;
  const value = object["list-items"];
  const items: readonly JsonObject[] | undefined = Array.isArray(value) ? value.filter(isObject) : undefined;
  checkActions(found, items, report);
  if (items === undefined) return;
  const ends = indexesWith(items, "end");
  for (const index of ends) checkEnd(items[index]?.end, below(found, "list-items", index, "end"), report);
  if (ends.length > 0 && object["media-size"] === "large") {
    const message = "items with an 'end' need the regular 'media-size'; change it, or remove the 'end'";
    refuse("INVALID_PROPERTY_VALUE_FOR_CONDITION", [below(found, "media-size")], message, report);
  }
  if (indexesWith(items, "badge").length > 1) {
    const message = "a NavigationList shows one badge; remove the others";
    refuse("MAX_ITEMS_REQUIRED", [below(found, "list-items")], message, report);
  }
}

/** The list has an action, or every item has one. What is bound is not known. */
function checkActions(found: FoundComponent, items: readonly JsonObject[] | undefined, report: Report): void {
  const onList = found.object["on-click-action"] !== undefined;
  const acting = indexesWith(items ?? [], "on-click-action");
  if (onList && acting.length > 0) {
    const places = [found, ...acting.map((index) => below(found, "list-items", index))];
    const message = "the NavigationList has an 'on-click-action', and so have its items; keep one of them";
    refuse(
      "DUPLICATE_PROPETY_FOR_CONDITION",
      places.map((place) => below(place, "on-click-action")),
      message,
      report,
    );
  }
  if (onList || items === undefined || (acting.length === items.length && items.length > 0)) return;
  const message = "a NavigationList needs an 'on-click-action', on itself or on every item; add it";
  refuse("MISSING_REQUIRED_PROPERTY", [found], message, report);
}

function checkEnd(end: unknown, place: Place, report: Report): void {
  const count = isObject(end) ? Object.keys(end).length : 0;
  if (count === 1 || count === 2) return;
  const fix = count === 0 ? "add one" : "remove one";
  const message = `the 'end' of an item takes one or two of 'title', 'description' and 'metadata'; ${fix}`;
  refuse("DUPLICATE_PROPETY_FOR_CONDITION", [place], message, report);
}

function indexesWith(items: readonly JsonObject[], key: string): number[] {
  return items.flatMap((item, index) => (item[key] === undefined ? [] : [index]));
}

function refuse(error: string, places: readonly Place[], message: string, report: Report): void {
  report.add({ error, rule: navigationLists.id, page: PAGE, places, message });
}
