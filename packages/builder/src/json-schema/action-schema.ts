import type { ActionName } from "../action-name.ts";
import { ACTION_KEYS } from "../components/action-keys.ts";
import { ABSOLUTE_URL } from "../validate/shapes/legal-texts.ts";
import type { PropertyShape } from "../validate/shapes/shape.ts";
import { type AnyVersion, isAtLeast } from "../versions.ts";
import type { JsonSchema } from "./json-schema.ts";
import { REFERENCE } from "./reference-schema.ts";
import { toldApart } from "./told-apart.ts";

/** The schema of a property that holds an action: one of those that may stand there, told apart by `name`. */
export function actionSchema({ name, actions }: PropertyShape, version: AnyVersion): JsonSchema {
  const schemas = actions.map(
    (action) => [action, oneAction(action as ActionName, name !== "on-click-action", version)] as const,
  );
  const [only] = schemas;
  return schemas.length === 1 && only !== undefined ? only[1] : toldApart("name", schemas);
}

function oneAction(action: ActionName, needsPayload: boolean, version: AnyVersion): JsonSchema {
  const keys = ACTION_KEYS[action];
  const names = Object.keys(keys);
  return {
    type: "object",
    properties: {
      name: { const: action },
      ...Object.fromEntries(names.map((key) => [key, valueSchema(key, version)])),
    },
    required: ["name", ...names.filter((key) => keys[key] === "required" || (key === "payload" && needsPayload))],
    additionalProperties: false,
  };
}

function valueSchema(key: string, version: AnyVersion): JsonSchema {
  if (key === "payload") return { type: "object" };
  if (key === "url") return { type: "string", anyOf: [{ pattern: ABSOLUTE_URL.source }, REFERENCE] };
  const text: JsonSchema = isAtLeast(version, "6.0") ? { type: "string", pattern: "\\S" } : { type: "string" };
  return {
    type: "object",
    properties: { type: { ...text, default: "screen" }, name: text },
    required: ["type", "name"],
    additionalProperties: false,
  };
}
