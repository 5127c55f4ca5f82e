import type { FoundComponent } from "../document/found.ts";
import { parseBinding } from "../expression/references.ts";
import { isObject } from "../json-object.ts";
import type { Path, Report } from "../problem.ts";
import { didYouMean } from "../suggestion.ts";
import type { Rule } from "./rule.ts";

const ERROR = "INVALID_UPDATE_DATA_ACTION_PAYLOAD";
const PAGE = "Flow JSON, Actions, update_data";

export const updateDataKeys: Rule = {
  id: "update-data-keys",
  concerns: ["update_data"],
  since: "6.0",
  spared: ["7.1"],
  check({ screens }, report) {
    for (const screen of screens) {
      const hasData = Object.keys(screen.data).length > 0;
      for (const action of screen.actions) {
        if (action.name !== "update_data" || action.payload === undefined) continue;
        for (const key of Object.keys(action.payload)) {
          if (Object.hasOwn(screen.data, key)) continue;
          const at = hasData ? [...action.path, "payload", key] : [...action.path, "payload"];
          const fix = didYouMean(key, Object.keys(screen.data)) || "; declare it";
          refuse(this.id, at, `screen '${screen.id}' has no data '${key}'${fix}`, report);
        }
      }
    }
  },
};

/** Meta goes by the name alone: what a field of the same name holds counts as the data itself. */
export const updateDataItself: Rule = {
  id: "update-data-itself",
  concerns: ["update_data"],
  since: "6.0",
  check({ screens }, report) {
    for (const { actions, data } of screens) {
      for (const action of actions) {
        if (action.name !== "update_data" || action.payload === undefined) continue;
        for (const [key, value] of Object.entries(action.payload)) {
          const binding = parseBinding(value);
          if (binding?.path[0] !== key || binding.screen !== undefined || !Object.hasOwn(data, key)) continue;
          const message = `data '${key}' is set to itself; give the data and the field different names, or set it to something else`;
          refuse(this.id, [...action.path, "payload", key], message, report);
        }
      }
    }
  },
};

export const selectActionsTwice: Rule = {
  id: "select-actions-twice",
  concerns: ["update_data"],
  since: "6.0",
  check({ screens }, report) {
    for (const { components } of screens) {
      for (const found of components) {
        if (found.component["data-source"] === undefined) continue;
        for (const key of ["on-select-action", "on-unselect-action"]) {
          const items = found.component[key] === undefined ? [] : itemsWith(found, key);
          if (items.length === 0) continue;
          const message = `${found.type} has '${key}', and so have its options; keep one of them`;
          const paths = [[key], ...items].map((at) => [...found.path, ...at]);
          report.add({ error: ERROR, rule: this.id, page: PAGE, paths, message });
        }
      }
    }
  },
};

function itemsWith({ component }: FoundComponent, key: string): Path[] {
  const items = component["data-source"];
  if (!Array.isArray(items)) return [];
  return items.flatMap((item, index) =>
    isObject(item) && item[key] !== undefined ? [["data-source", index, key]] : [],
  );
}

function refuse(rule: string, path: Path, message: string, report: Report): void {
  report.add({ error: ERROR, rule, page: PAGE, paths: [path], message });
}
