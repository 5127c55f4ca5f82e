import type { AnyFlow } from "@flows/builder";

type JsonObject = Readonly<Record<string, unknown>>;

/** One way to complete a flow. */
export interface Completion {
  /** The keys of the payload, without the flow token, and what each is made from. */
  readonly sources: JsonObject;
  /** The keys whose value is a number, though WhatsApp sends it as text. */
  readonly numbers: ReadonlySet<string>;
}

const KNOWN = new WeakMap<AnyFlow, readonly Completion[] | "anything">();

/** The ways to complete a flow, found once for each flow. An endpoint may complete it with anything. */
export function completionsOf(flow: AnyFlow): readonly Completion[] | "anything" {
  const known = KNOWN.get(flow);
  if (known !== undefined) return known;
  const json = flow.build() as unknown as JsonObject;
  const found = json.data_api_version === undefined ? readCompletions(json) : "anything";
  KNOWN.set(flow, found);
  return found;
}

function readCompletions(json: JsonObject): Completion[] {
  const screens = (json.screens as readonly JsonObject[]).map((screen) => ({
    id: String(screen.id),
    screen,
    objects: [...objectsIn(screen.layout)],
  }));
  const fields = screens.map(({ id, objects }) => ({ id, names: numberFields(objects) }));
  const everywhere = fields.flatMap(({ id, names }) => names.map((name) => `\${screen.${id}.form.${name}}`));
  return screens.flatMap(({ screen, objects }) => {
    const own = numberFields(objects).map((name) => `\${form.${name}}`);
    const references = new Set([...everywhere, ...own, ...numberData(screen)]);
    return objects
      .filter((object) => object.name === "complete" && isObject(object.payload))
      .map(({ payload }) => {
        const { flow_token: _, ...sources } = payload as JsonObject;
        const numbers = Object.keys(sources).filter((key) => references.has(String(sources[key])));
        return { sources, numbers: new Set(numbers) };
      });
  });
}

function numberFields(objects: readonly JsonObject[]): string[] {
  return objects
    .filter(({ type, "input-type": input }) => type === "TextInput" && (input === "number" || input === "passcode"))
    .map(({ name }) => String(name));
}

function numberData(screen: JsonObject): string[] {
  const data = Object.entries(isObject(screen.data) ? screen.data : {});
  return data
    .filter(([, schema]) => isObject(schema) && (schema.type === "number" || schema.type === "integer"))
    .map(([name]) => `\${data.${name}}`);
}

function* objectsIn(value: unknown): Generator<JsonObject> {
  if (typeof value !== "object" || value === null) return;
  if (isObject(value)) yield value;
  for (const item of Object.values(value)) yield* objectsIn(item);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
