import type { ComponentDefinition } from "../components/definition.ts";
import { COMPONENTS, type ComponentType } from "../components/table.ts";
import { describeArgument } from "../describe-argument.ts";
import { jsonName, linkName } from "../json-name.ts";
import { Reference } from "../reference.ts";
import { optionNames } from "./option-names.ts";
import { Placed } from "./placed.ts";

/** What a link adds its component to, and what it returns. */
interface Part<After> {
  readonly id: string;
  /** What was given, or what a function of the context makes of it. */
  resolve(given: unknown): unknown;
  place(placed: Placed): After;
}

type Link = <After>(this: Part<After>, ...given: readonly unknown[]) => After;

/** The links that add one component, by their names: all that the table says of what they take. */
export function componentLinks(): readonly (readonly [name: string, add: Link])[] {
  return (Object.values(COMPONENTS) as readonly ComponentDefinition[]).flatMap((definition) => {
    const { type, takes } = definition;
    if (takes === undefined) return [];
    const isText = takes.length === 1 && takes[0] === "text";
    return [[linkName(type), isText ? textLink(definition) : link(definition, takes)] as const];
  });
}

/** Adds a component: first what its entry in the table says, then the options. */
function link(definition: ComponentDefinition, takes: readonly string[]): Link {
  const type = definition.type as ComponentType;
  const before = takes.map(jsonName);
  const names = optionNames(definition, takes);
  const isOptional = takes.length > 1;
  return function add(...given) {
    const placed = new Placed(type);
    for (let index = 0; index < before.length; index++) placed.add(before[index] as string, this.resolve(given[index]));
    const options = this.resolve(given[before.length]);
    if (typeof options === "object" && options !== null && !(options instanceof Reference))
      return this.place(placed.addOptions(options as Readonly<Record<string, unknown>>, names));
    if (options === undefined && isOptional) return this.place(placed);
    const name = placed.get("name");
    const component = typeof name === "string" ? `${type} '${name}'` : type;
    throw new TypeError(`${component} of screen '${this.id}' takes options, and this is ${describeArgument(options)}`);
  };
}

/** Adds a component of text: the bare text, or the options. */
function textLink(definition: ComponentDefinition): Link {
  const addWithOptions = link(definition, []);
  return function add(given) {
    const resolved = this.resolve(given);
    const isBare = typeof resolved === "string" || Array.isArray(resolved) || resolved instanceof Reference;
    if (!isBare) return addWithOptions.call(this, resolved) as never;
    return this.place(new Placed(definition.type as ComponentType).add("text", resolved));
  };
}
