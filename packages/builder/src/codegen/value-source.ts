import type { PropertyDefinition } from "../components/definition.ts";
import { ITEMS } from "../components/items.ts";
import { isObject, type JsonObject, own } from "../validate/json-object.ts";
import type { Path } from "../validate/place.ts";
import { ActionWriter } from "./action-source.ts";
import type { Doc } from "./format/doc.ts";
import { array, comment, object, type Property, quoted } from "./format/source.ts";
import { optionName } from "./option-name.ts";
import { readCondition, readExpression } from "./read-expression.ts";
import type { Writing } from "./scope.ts";

type Properties = Readonly<Record<string, PropertyDefinition>>;

/** Writes the values of one argument. */
export class ValueWriter extends ActionWriter {
  /** The options of a component or an item, named as the DSL names them. */
  options(json: JsonObject, properties: Properties, path: Path): Property[] {
    return Object.keys(json).map((key) => {
      const name = optionName(key);
      const definition = own(properties, name) as PropertyDefinition | undefined;
      const value =
        definition?.value === "base64"
          ? this.#picture(json[key], nameOfPicture(json) ?? this.scope.screen.id)
          : this.property(definition, json[key], [...path, key]);
      return { name, value, comments: this.writing.findings.take([...path, key]) };
    });
  }

  /** The value of a property, as its entry in the table says; of one that nobody knows, as it is. */
  property(definition: PropertyDefinition | undefined, value: unknown, path: Path): Doc {
    if (definition?.value === "action") return this.action(value, path);
    if (definition?.value === "condition") return this.#condition(value, path);
    if (typeof value === "string") return this.#text(definition, value, path);
    const items = definition === undefined ? undefined : ITEMS[definition.value as keyof typeof ITEMS];
    if (items !== undefined && Array.isArray(value)) {
      const written = value.map((item, index): Doc => {
        const at = [...path, index];
        const source = isObject(item)
          ? object(this.options(item, items.properties, at))
          : this.plain(item, definition?.dynamic === true);
        return [...comment(this.writing.findings.take(at)), source];
      });
      return array(written, value.length > 1);
    }
    if (items !== undefined && isObject(value)) return object(this.options(value, items.properties, path));
    return this.plain(value, definition?.dynamic === true);
  }

  #text(definition: PropertyDefinition | undefined, value: string, path: Path): Doc {
    const isDynamic = definition?.dynamic === true || definition?.openSince !== undefined;
    const source = this.text(value, isDynamic);
    const { findings } = this.writing;
    if (findings.isPassed(path, "enum-value", "bound-types")) return this.unchecked(source);
    // What can't be written compiles where any text does.
    const isWritten = !isDynamic || !this.isDynamic(value) || source !== quoted(value);
    if (isWritten || TEXTS.has(definition?.value) || !findings.isAccepted) return source;
    const isKnown = findings.isPassed(path, "component-references");
    if (!isKnown) findings.remark(path, NO_WORD);
    return this.unchecked(source);
  }

  #picture(value: unknown, name: string): Doc {
    if (typeof value !== "string") return this.plain(value, false);
    const { kind } = readExpression(value, this.writing.flow.version);
    return kind === "text" ? useImage(this.writing, value, name) : this.text(value, true);
  }

  /** The condition of an If: plain and in backticks are one to the DSL. */
  #condition(value: unknown, path: Path): Doc {
    const { findings } = this.writing;
    if (typeof value === "string" && findings.isPassed(path, "plain-conditions")) return this.unchecked(quoted(value));
    const tree = typeof value === "string" ? readCondition(value) : undefined;
    const source = tree === undefined ? undefined : this.attempt(() => this.expression(tree));
    if (source !== undefined) return source;
    if (typeof value !== "string" || !findings.isAccepted) return this.plain(value, false);
    if (value.trim() === "") findings.pass(path, "a blank condition");
    else findings.remark(path, NO_WORD);
    return this.unchecked(quoted(value));
  }

  /** The value of a Switch: of a field that has few, all the cases must be among them. */
  switchValue(value: unknown, cases: readonly string[], path: Path): Doc {
    if (typeof value !== "string") return this.property(undefined, value, path);
    const foreign = cases.find((name) => !this.#isCase(value, name));
    const use = foreign === undefined ? {} : { comparedWith: { kind: "literal", value: foreign } as const };
    return this.text(value, true, use);
  }

  #isCase(value: string, name: string): boolean {
    const read = readExpression(value, this.writing.flow.version);
    if (read.kind !== "reference" || read.binding.scope !== "form" || read.binding.screen !== undefined) return true;
    const ids = this.scope.screen.fields.get(read.binding.path[0] ?? "")?.ids;
    return ids === undefined || ids.has(name);
  }
}

const NO_WORD = "The DSL has no word for this expression.";

/** What a property of any text holds. */
const TEXTS: ReadonlySet<unknown> = new Set<PropertyDefinition["value"]>(["string", "text", "richText"]);

const LONGEST_NAME = 30;

/** What a picture shows, where that is short. */
function nameOfPicture({ id, "alt-text": altText }: JsonObject): string | undefined {
  return [altText, id].find((name): name is string => typeof name === "string" && name.length <= LONGEST_NAME);
}

/** What stands in the place of a picture, which is noted for the imports. */
export function useImage({ images, used }: Writing, base64: string, wantedName: string): string {
  const source = images.use(base64, wantedName);
  if (source.endsWith("()")) used.add(source.slice(0, -2));
  return source;
}
