import type { ComponentType } from "../components/table.ts";
import { jsonName } from "../json-name.ts";
import { knownList } from "./known-list.ts";
import { misnamed, type OptionNames } from "./option-names.ts";

/** A property of a component under its name in Flow JSON, its value still to be printed; and the property after it. */
export interface Property {
  readonly name: string;
  readonly value: unknown;
  readonly next: Property | undefined;
}

/** A component on a screen, before its references are printed, which versions do differently. */
export class Placed {
  readonly type: ComponentType;
  /** The properties in their order: no other list is as fast to make. */
  first: Property | undefined = undefined;
  /** What `sensitive` was given as: it is no property of the component, and makes one of the screen. */
  sensitive: unknown = undefined;
  /** What is wrong with the names of options and is not to be seen in Flow JSON. */
  problems: readonly string[] | undefined = undefined;
  #last: { -readonly [Key in keyof Property]: Property[Key] } | undefined;

  constructor(type: ComponentType) {
    this.type = type;
  }

  add(name: string, value: unknown): this {
    if (value === undefined) return this;
    const property = { name, value: Array.isArray(value) ? knownList(value) : value, next: undefined };
    if (this.#last === undefined) this.first = property;
    else this.#last.next = property;
    this.#last = property;
    return this;
  }

  addOptions(options: Readonly<Record<string, unknown>>, names: OptionNames): this {
    for (const option in options) {
      const name = names.properties.get(option);
      if (name !== undefined) this.add(name, options[option]);
      else if (options[option] !== undefined) this.#addOther(option, options[option], names);
    }
    return this;
  }

  /** The value of a property. */
  get(name: string): unknown {
    for (let property = this.first; property !== undefined; property = property.next)
      if (property.name === name) return property.value;
  }

  #addOther(option: string, value: unknown, { properties, takes, isField }: OptionNames): void {
    if (option === "sensitive" && isField) this.sensitive = value;
    else if (takes.includes(option)) this.#problem(`'${option}' is given before the options, and not among them`);
    else {
      if ([...properties.values()].includes(option)) this.#problem(misnamed(option));
      // An option that nobody knows is kept, so that the validator names it.
      this.add(jsonName(option), value);
    }
  }

  #problem(message: string): void {
    this.problems = [...(this.problems ?? []), message];
  }
}
