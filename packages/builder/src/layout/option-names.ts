import type { ComponentDefinition } from "../components/definition.ts";
import { jsonName, optionName } from "../json-name.ts";

/** What the names of a component's options become, prepared once from its entry in the table. */
export interface OptionNames {
  /** The names of properties by those of options. */
  readonly properties: ReadonlyMap<string, string>;
  /** The options that are given before the others. */
  readonly takes: readonly string[];
  /** Whether it is a field, which may be `sensitive`. */
  readonly isField: boolean;
}

/** The names of a component's options, but for those that its method takes before them. */
export function optionNames({ properties, field }: ComponentDefinition, takes: readonly string[]): OptionNames {
  const options = Object.keys(properties).filter((name) => !takes.includes(name));
  return { properties: new Map(options.map((name) => [name, jsonName(name)])), takes, isField: field !== undefined };
}

/** What to say of an option that is written as its property is. */
export function misnamed(option: string): string {
  return `the option "${option}" is written '${optionName(option)}'`;
}
