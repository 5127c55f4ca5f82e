import { COMPONENTS, type ComponentType, type FieldType, typeOfField } from "@flows/builder";
import { isObject, type JsonObject } from "../json-object.ts";

/** What an answer should hold under a key. */
export type ExpectedValue =
  | {
      readonly kind: Exclude<FieldType, "dateRange"> | "anything";
      readonly optional: boolean;
      readonly choices?: readonly unknown[];
    }
  | { readonly kind: "object" | "dateRange"; readonly optional: boolean; readonly properties: ExpectedValues };

/** What an answer should hold, by key. */
export type ExpectedValues = Readonly<Record<string, ExpectedValue>>;

/** What references on a screen have, by reference: `form.name`, `data.user.city`, `screen.ASK.form.name`. */
export type References = ReadonlyMap<string, ExpectedValue>;

const ANYTHING: ExpectedValue = { kind: "anything", optional: true };

/** The references that any screen of a flow offers, under their global names. */
export function referencesOf(screens: readonly JsonObject[]): References {
  return new Map(
    screens.flatMap((screen) => {
      const fields = [...fieldsIn(screen.layout)].map(([name, value]) => [`form.${name}`, value] as const);
      const data = [...dataIn("data", isObject(screen.data) ? screen.data : {})];
      return [...fields, ...data].map(([name, value]) => [`screen.${screen.id}.${name}`, value] as const);
    }),
  );
}

/** What a payload's value has once the flow runs on the screen. */
export function expectedValue(source: unknown, screenId: string, references: References): ExpectedValue {
  if (isObject(source)) {
    const entries = Object.entries(source).map(([key, value]) => [key, expectedValue(value, screenId, references)]);
    return { kind: "object", optional: false, properties: Object.fromEntries(entries) };
  }
  if (typeof source === "number") return { kind: "number", optional: false };
  if (typeof source === "boolean") return { kind: "boolean", optional: false };
  if (typeof source !== "string") return ANYTHING;
  const reference = /^\$\{(.+)\}$/.exec(source)?.[1];
  if (reference === undefined) return source.includes("${") ? ANYTHING : { kind: "string", optional: false };
  const globalName = reference.startsWith("screen.") ? reference : `screen.${screenId}.${reference}`;
  return references.get(globalName) ?? ANYTHING;
}

/** The fields below a component. One that is shown only sometimes, or need not be filled, may be absent. */
function* fieldsIn(
  value: unknown,
  shown: "always" | "sometimes" = "always",
): Generator<[name: string, value: ExpectedValue]> {
  if (Array.isArray(value)) for (const item of value) yield* fieldsIn(item, shown);
  if (!isObject(value)) return;
  const kind = kindOf(value);
  if (kind !== undefined && typeof value.name === "string") {
    const optional = shown === "sometimes" || !isRequired(value) || value.visible !== undefined;
    yield [
      value.name,
      kind === "dateRange" ? { kind, optional, properties: daysOf(value) } : { kind, optional, ...choicesOf(value) },
    ];
  }
  for (const key of ["children", "then", "else", "cases"])
    yield* fieldsIn(
      key === "cases" && isObject(value.cases) ? Object.values(value.cases) : value[key],
      key === "children" ? shown : "sometimes",
    );
}

function kindOf({ type, "input-type": inputType, mode }: JsonObject): FieldType | undefined {
  if (typeof type !== "string" || !Object.hasOwn(COMPONENTS, type)) return undefined;
  return typeOfField(COMPONENTS[type as ComponentType], inputType, mode);
}

/** Whether a field is, as a whole or, of a range, in one of its days. */
function isRequired({ required }: JsonObject): boolean {
  return isObject(required) ? Object.values(required).includes(true) : required === true;
}

/** The days of a range, each required or not. */
function daysOf({ required }: JsonObject): ExpectedValues {
  const day = (name: string): ExpectedValue => ({
    kind: "string",
    optional: (isObject(required) ? required[name] : required) !== true,
  });
  return { "start-date": day("start-date"), "end-date": day("end-date") };
}

/** The ids of choices that stand in the flow itself; those that data brings are not known. */
function choicesOf({ "data-source": source }: JsonObject): { readonly choices?: readonly unknown[] } {
  return Array.isArray(source) ? { choices: source.map((item) => Object(item).id) } : {};
}

/** The fields of a data model, nested ones too. */
function* dataIn(path: string, properties: JsonObject): Generator<[name: string, value: ExpectedValue]> {
  for (const [key, schema] of Object.entries(properties)) {
    if (!isObject(schema)) continue;
    const name = `${path}.${key}`;
    if (isObject(schema.properties)) yield* dataIn(name, schema.properties);
    else if (schema.type === "number" || schema.type === "integer") yield [name, { kind: "number", optional: false }];
    else if (schema.type === "boolean" || schema.type === "string")
      yield [name, { kind: schema.type, optional: false }];
  }
}
