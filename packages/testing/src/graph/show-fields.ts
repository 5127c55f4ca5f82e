import { invalidParameter } from "./error.ts";
import { type Field, isRecord, pickFields } from "./fields.ts";

/** How each field of an object is read; `undefined` where the object has none. */
export type FieldReaders<Of, Reading> = Readonly<Record<string, (of: Of, field: Field, reading: Reading) => unknown>>;

/**
 * The fields of an object, and of what they hold, that were asked for.
 *
 * @param what What error messages call the object.
 * @throws {GraphError} 100, if there is no such field.
 */
export function showFields<Of, Reading>(
  readers: FieldReaders<Of, Reading>,
  what: string,
  fields: readonly Field[],
  of: Of,
  reading: Reading,
): Record<string, unknown> {
  checkFields(readers, what, fields);
  const shown: Record<string, unknown> = {};
  for (const field of fields) {
    const value = readers[field.name]?.(of, field, reading);
    if (value !== undefined) shown[field.name] = isRecord(value) ? pickFields(value, field.fields) : value;
  }
  return shown;
}

/** @throws {GraphError} 100, if there is no such field. */
export function checkFields(readers: object, what: string, fields: readonly Field[]): void {
  for (const { name } of fields)
    if (!Object.hasOwn(readers, name))
      throw invalidParameter(`Tried accessing nonexisting field (${name}) on ${what}.`);
}
