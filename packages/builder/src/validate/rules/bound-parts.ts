import { SELECT_ACTIONS } from "../../components/action-properties.ts";
import { isObject, type JsonObject, own } from "../json-object.ts";
import { TEXT_LISTS } from "../shapes/literal-types.ts";
import type { PropertyShape, Shape } from "../shapes/shape.ts";

/** What the items of a bound list, or the properties of a bound object, lack or declare otherwise, as the end of a sentence. */
export function partProblem(schema: JsonObject, { item, definition }: PropertyShape): string | undefined {
  if (schema.type !== "array") return item === undefined ? undefined : propertyProblem(schema, item);
  const { items } = schema;
  const type = isObject(items) ? items.type : undefined;
  if (item === undefined) {
    const isOther = TEXT_LISTS.has(definition.value) && typeof type === "string" && type !== "string";
    return isOther ? `declares items of type ${type}; it takes a list of strings` : undefined;
  }
  return isObject(items) && type === "object"
    ? propertyProblem(items, item, "items that are objects")
    : lacking(item, "items that are objects");
}

function propertyProblem(schema: JsonObject, item: Shape, whole = "an object"): string | undefined {
  const properties = isObject(schema.properties) ? schema.properties : {};
  if (item.required.some(({ name }) => own(properties, name) === undefined)) return lacking(item, whole);
  for (const [name, property] of item.properties) {
    const declared = own(properties, name);
    const problem = isObject(declared) ? declaredProblem(name, declared, property) : undefined;
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function lacking({ required }: Shape, whole: string): string {
  return `must declare ${whole} with ${required.map(({ name }) => `'${name}'`).join(" and ")}; add what is missing`;
}

function declaredProblem(name: string, declared: JsonObject, property: PropertyShape): string | undefined {
  if (SELECT_ACTIONS.includes(name)) return actionProblem(name, declared);
  const { type } = declared;
  const { bound } = property;
  if (typeof type === "string" && bound.length > 0 && !bound.includes(type))
    return `declares '${name}' of type ${type}; it takes ${bound.join(" or ")}`;
  return partProblem(declared, property);
}

function actionProblem(name: string, { properties }: JsonObject): string | undefined {
  const declared = isObject(properties) ? properties.name : undefined;
  const isConstant = isObject(declared) && declared.const === "update_data" && declared.type === undefined;
  return isConstant
    ? undefined
    : `must declare the "name" of '${name}' of its items as { "const": "update_data" }; write that`;
}
