import { invalidParameter } from "./error.ts";

/** A field that was asked for, with its arguments and the fields below it: `preview.invalidate(true)`, `application{id}`. */
export interface Field {
  readonly name: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly fields: readonly Field[] | undefined;
}

const NAME = /[\w]+/y;
const ARGUMENT = /\.(\w+)\(([^()]*)\)/y;

/** Reads `fields=…`; `undefined` if it was not sent. */
export function parseFields(text: string | undefined): Field[] | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const reader = new Reader(text.replace(/\s/g, ""));
  const fields = reader.list();
  if (!reader.atEnd) throw invalidParameter(`Syntax error in fields at "${reader.rest}".`);
  return fields;
}

/** Fields by their names alone. */
export function namedFields(...names: readonly string[]): readonly Field[] {
  return names.map((name) => ({ name, arguments: {}, fields: undefined }));
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#at === this.#text.length;
  }

  get rest(): string {
    return this.#text.slice(this.#at, this.#at + 20);
  }

  list(): Field[] {
    const fields = [this.#field()];
    while (this.#skip(",")) fields.push(this.#field());
    return fields;
  }

  #field(): Field {
    const [name] = this.#match(NAME) ?? [];
    if (name === undefined)
      throw invalidParameter(
        `Syntax error in fields: a name is missing ${this.atEnd ? "at the end" : `at "${this.rest}"`}.`,
      );
    const given: Record<string, string> = {};
    for (let match = this.#match(ARGUMENT); match !== null; match = this.#match(ARGUMENT))
      given[match[1] ?? ""] = match[2] ?? "";
    if (!this.#skip("{")) return { name, arguments: given, fields: undefined };
    const fields = this.list();
    if (!this.#skip("}")) throw invalidParameter(`Syntax error in fields: "}" is missing after "${name}{".`);
    return { name, arguments: given, fields };
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #skip(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }
}

/** The fields of an object that were asked for, all without asking; `id` always. Fields it does not have are left out. */
export function pickFields(
  object: Readonly<Record<string, unknown>>,
  fields: readonly Field[] | undefined,
): Record<string, unknown> {
  if (fields === undefined) return { ...object };
  const picked: Record<string, unknown> = {};
  for (const { name, fields: below } of fields) {
    const value = object[name];
    if (value !== undefined) picked[name] = isRecord(value) ? pickFields(value, below) : value;
  }
  if (object.id !== undefined) picked.id = object.id;
  return picked;
}

/** Whether a value is an object that has fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
