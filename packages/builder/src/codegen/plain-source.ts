import { isObject } from "../validate/json-object.ts";
import { ExpressionWriter } from "./expression-source.ts";
import { call } from "./format/call.ts";
import type { Doc } from "./format/doc.ts";
import { array, object, quoted } from "./format/source.ts";
import { optionName } from "./option-name.ts";
import { readExpression } from "./read-expression.ts";
import type { Use } from "./reference-source.ts";

/** Writes values of which nothing more is known, and the references and expressions that stand as texts. */
export class PlainWriter extends ExpressionWriter {
  protected plain(value: unknown, isDynamic: boolean): Doc {
    if (typeof value === "string") return this.text(value, isDynamic);
    // Texts in a list are static.
    if (Array.isArray(value)) return array(value.map((item) => this.plain(item, false)));
    if (!isObject(value)) return String(value);
    return object(
      Object.entries(value).map(([key, item]) => ({ name: optionName(key), value: this.plain(item, isDynamic) })),
    );
  }

  /** What Meta lets pass and the compiler does not. */
  unchecked(source: Doc): Doc {
    this.writing.imports.add("unchecked");
    return call("unchecked", [source]);
  }

  /** Whether a text is a reference or an expression. */
  isDynamic(value: string): boolean {
    return readExpression(value, this.writing.flow.version).kind !== "text";
  }

  protected text(value: string, isDynamic: boolean, use: Use = { isStrict: true }): string {
    const read = readExpression(value, this.writing.flow.version);
    if (!isDynamic || read.kind === "text") return quoted(value);
    const isBlank = read.kind === "nested" && read.tree.kind === "literal" && read.tree.value === "";
    if (isBlank) return quoted(value);
    const source = this.attempt(() =>
      read.kind === "nested" ? this.expression(read.tree, use) : this.reference(read.binding, use),
    );
    return source ?? quoted(value);
  }
}
