import type { FieldType } from "../field-types.ts";
import { type Call, callable, Reference } from "../reference.ts";
import type { Refs } from "../types/reference.ts";

/** References to a screen's data: a reference for any name, since only build() knows which ones there are. */
export function dataReferences(screen?: string): Refs<never> {
  return namedReferences((name) => nestedReference(`data.${name}`, screen));
}

/** References to a screen's fields, with the types that fields were said to have. */
export function fieldReferences(screen?: string, claims: Readonly<Record<string, FieldType>> = {}): Refs<never> {
  return namedReferences((name) => fieldReference(name, screen, claims[name]));
}

/** References to the fields of the screen at hand; `later` is a function, and the reference to a field of that name too. */
export function ownFieldReferences(): Refs<never> {
  return namedReferences((name) => (name === "later" ? LATER : fieldReference(name, undefined, undefined)));
}

const LATER = callable(fieldReference("later", undefined, undefined), (name: string, type: FieldType) =>
  fieldReference(name, undefined, type),
);

/** What all references of a screen hang on: no plain object, which would print as an empty one. */
class Group {}

const GROUP = "group of references";

function namedReferences(referenceTo: (name: string) => Reference): Refs<never> {
  return new Proxy(new Group() as Refs<never>, {
    get: (_, name) => (typeof name === "string" ? referenceTo(name) : name === Symbol.toStringTag ? GROUP : undefined),
    ownKeys: refuseAll,
  });
}

/** Which references there are, only build() knows: taken all at once, they would be none. */
export function refuseAll(): never {
  throw new TypeError("references can't be spread or listed; name each, as in { city: data.city }");
}

function fieldReference(name: string, screen: string | undefined, claim: FieldType | undefined): Reference {
  return new Reference({ kind: "binding", screen, path: `form.${name}`, ...(claim !== undefined && { claim }) });
}

function nestedReference(path: string, screen: string | undefined, operator?: Call): Reference {
  const own = new Reference({ kind: "binding", screen, path });
  return new Proxy(operator === undefined ? own : callable(own, operator), {
    get: (target, name) =>
      typeof name === "symbol"
        ? Reflect.get(target, name, target)
        : nestedReference(`${path}.${name}`, screen, operatorOf(own, name)),
    ownKeys: refuseAll,
  });
}

/** The operator of a name, to apply to a reference; only operators are methods of their own. */
function operatorOf(reference: Reference, name: string): Call | undefined {
  if (name === "constructor" || !Object.hasOwn(Reference.prototype, name)) return undefined;
  const operator = Reference.prototype[name as keyof Reference] as Call;
  return (...given) => operator.apply(reference, given);
}
