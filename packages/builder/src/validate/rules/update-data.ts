import { SELECT_ACTIONS } from "../../components/action-properties.ts";
import type { FoundComponent } from "../document/found.ts";
import { parseBinding } from "../expression/references.ts";
import { isObject } from "../json-object.ts";
import { below, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import type { RuleId } from "../rule-id.ts";
import { didYouMean } from "../suggestion.ts";
import type { Rule } from "./rule.ts";

const ERROR = "INVALID_UPDATE_DATA_ACTION_PAYLOAD";
const PAGE = "Flow JSON, Actions, update_data";

export const updateDataKeys: Rule = {
  id: "update-data-keys",
  since: "6.0",
  spared: ["7.1"],
  check(document, report) {
    for (const action of document.actionsNamed("update_data")) {
      const { id, data, fields, object } = action.screen;
      for (const key of Object.keys(action.payload ?? {})) {
        if (Object.hasOwn(data, key)) continue;
        const at = isObject(object.data) ? below(action, "payload", key) : below(action, "payload");
        const fix = didYouMean(key, fields) || "; declare it";
        refuse(this.id, at, `screen '${id}' has no data '${key}'${fix}`, report);
      }
    }
  },
};

/** Meta goes by the name alone: what a field of the same name holds counts as the data itself. */
export const updateDataItself: Rule = {
  id: "update-data-itself",
  since: "6.0",
  check(document, report) {
    for (const action of document.actionsNamed("update_data")) {
      for (const [key, value] of Object.entries(action.payload ?? {})) {
        const binding = parseBinding(value);
        if (binding?.path[0] !== key || binding.screen !== undefined) continue;
        if (!Object.hasOwn(action.screen.data, key)) continue;
        const message = `data '${key}' is set to itself; give the data and the field different names, or set it to something else`;
        refuse(this.id, below(action, "payload", key), message, report);
      }
    }
  },
};

export const selectActionsTwice: Rule = {
  id: "select-actions-twice",
  since: "6.0",
  check(document, report) {
    if (document.actionsNamed("update_data").length === 0) return;
    for (const { components } of document.screens) {
      for (const found of components) {
        if (found.object["data-source"] === undefined) continue;
        for (const key of SELECT_ACTIONS) {
          const items = found.object[key] === undefined ? [] : itemsWith(found, key);
          if (items.length === 0) continue;
          const message = `${found.type} has '${key}', and so have its options; keep one of them`;
          const places = [below(found, key), ...items];
          report.add({ error: ERROR, rule: this.id, page: PAGE, places, message });
        }
      }
    }
  },
};

function itemsWith(found: FoundComponent, key: string): Place[] {
  const items = found.object["data-source"];
  if (!Array.isArray(items)) return [];
  return items.flatMap((item, index) =>
    isObject(item) && item[key] !== undefined ? [below(found, "data-source", index, key)] : [],
  );
}

function refuse(rule: RuleId, place: Place, message: string, report: Report): void {
  report.add({ error: ERROR, rule, page: PAGE, places: [place], message });
}
