import type { ItemDefinition } from "../../components/definition.ts";
import { chipItem, dataSourceItem, imageCarouselItem, navigationListItem } from "../../components/items.ts";
import { type FlowDocument, type FoundScreen, isObject, type JsonObject, own } from "../document.ts";
import type { Path, Report } from "../problem.ts";
import { byJsonName } from "../schema/described.ts";
import { parseBinding } from "../schema/references.ts";
import { show } from "../show.ts";
import { acceptedTypes, definitionOf } from "./accepted-types.ts";
import { brokenReference } from "./broken-reference.ts";
import { schemaOf } from "./known-types.ts";
import type { Rule } from "./rule.ts";

const ITEMS: Readonly<Record<string, ItemDefinition>> = {
  options: dataSourceItem,
  chips: chipItem,
  listItems: navigationListItem,
  images: imageCarouselItem,
};
const ACTIONS = ["on-select-action", "on-unselect-action"];

/** What a property is bound to has the type that the property takes. */
export const boundTypes: Rule = {
  id: "bound-types",
  check(document, report) {
    if (report.version === "7.1") return;
    for (const screen of document.screens) {
      for (const { component, path } of screen.components) {
        for (const [key, value] of Object.entries(component)) {
          const kind = definitionOf(component, key)?.value ?? "";
          checkBound(document, screen, value, acceptedTypes(component, key), kind, [...path, key], report);
        }
      }
      for (const { action, path } of screen.actions) {
        if (action.name === "open_url") checkUrl(document, screen, action.url, [...path, "url"], report);
      }
    }
  },
};

function checkUrl(document: FlowDocument, screen: FoundScreen, url: unknown, path: Path, report: Report): void {
  const binding = parseBinding(url);
  const problem = binding === undefined ? undefined : brokenReference(document, screen, binding);
  if (problem === undefined) checkBound(document, screen, url, ["string"], "string", path, report);
  else refuse(`'${show(url)}' ${problem}`, path, report);
}

function checkBound(
  document: FlowDocument,
  screen: FoundScreen,
  value: unknown,
  accepted: readonly string[],
  kind: string,
  path: Path,
  report: Report,
): void {
  const binding = parseBinding(value);
  if (binding === undefined || accepted.length === 0) return;
  const schema = schemaOf(binding, document, screen);
  if (schema === undefined) return;
  const text = `'${show(value)}'`;
  if (binding.scope === "data" && binding.path.some((key) => key.includes("-")))
    return refuse(`${text} has a '-', which references can't; rename the data`, path, report);
  if (!accepted.includes(show(schema.type)))
    return refuse(
      `${text} is of type ${show(schema.type)}, and '${show(path.at(-1))}' takes ${accepted.join(" or ")}`,
      path,
      report,
    );
  const items = ITEMS[kind];
  if (items !== undefined && isObject(schema.items)) checkItems(schema.items, items, text, path, report);
}

function checkItems(items: JsonObject, definition: ItemDefinition, text: string, path: Path, report: Report): void {
  const properties = isObject(items.properties) ? items.properties : {};
  const required = [...byJsonName(definition.properties)].flatMap(([key, { required: needed }]) =>
    needed === true ? [key] : [],
  );
  const missing = required.filter((key) => own(properties, key) === undefined);
  if (items.type !== "object" || missing.length > 0) {
    return refuse(
      `the items of ${text} must be objects with ${required.map((key) => `'${key}'`).join(" and ")}; declare them`,
      path,
      report,
    );
  }
  for (const key of ACTIONS) {
    const action = own(properties, key);
    if (!isObject(action)) continue;
    const name = isObject(action.properties) ? action.properties.name : undefined;
    if (isObject(name) && name.const === "update_data" && name.type === undefined) continue;
    refuse(`'${key}' of the items of ${text} must declare "name": { "const": "update_data" }`, path, report);
  }
}

function refuse(message: string, path: Path, report: Report): void {
  report.add({
    error: "INVALID_SCREEN_DYNAMIC_DATA",
    rule: "bound-types",
    page: "Flow JSON, Dynamic properties",
    paths: [path],
    message,
  });
}
