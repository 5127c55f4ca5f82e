import { ACTION_KEYS } from "../components/action-keys.ts";
import { isObject, type JsonObject, own } from "../validate/json-object.ts";
import type { Path } from "../validate/place.ts";
import type { ScreenModel } from "./flow-model.ts";
import { call } from "./format/call.ts";
import type { Doc } from "./format/doc.ts";
import { array, object, quoted } from "./format/source.ts";
import { PlainWriter } from "./plain-source.ts";
import { readExpression } from "./read-expression.ts";
import { atTarget } from "./target-expression.ts";

/** Writes actions; one that the DSL has no word for stands as it is. */
export class ActionWriter extends PlainWriter {
  action(value: unknown, path: Path): Doc {
    if (!isObject(value)) return this.plain(value, false);
    const known = typeof value.name === "string" ? own(ACTION_KEYS, value.name) : undefined;
    const isWhole = isObject(known) && Object.keys(value).every((key) => key === "name" || Object.hasOwn(known, key));
    return (isWhole ? this.#knownAction(value, path) : undefined) ?? this.plain(value, false);
  }

  #knownAction(action: JsonObject, path: Path): Doc | undefined {
    const { name, payload = {} } = action;
    if (name === "open_url") {
      if (typeof action.url !== "string") return undefined;
      const url = this.text(action.url, true);
      const isUnchecked = this.writing.findings.isPassed(path, "bound-types");
      return call(this.#import("openUrl"), [isUnchecked ? this.unchecked(url) : url]);
    }
    if (!isObject(payload)) return undefined;
    if (name === "navigate") return this.#navigate(action, payload, path);
    const written = this.#payload(payload, [...path, "payload"]);
    if (name === "data_exchange") return this.#exchange(action, written);
    if (name === "complete") return call(this.#import("complete"), [written]);
    this.uses.add("updateData");
    const isUnchecked = this.writing.findings.isPassed(path, "update-data-keys", "update-data-types");
    return call("updateData", [isUnchecked ? this.unchecked(written) : written]);
  }

  #navigate({ next }: JsonObject, payload: JsonObject, path: Path): Doc | undefined {
    if (!isObject(next) || next.type !== "screen" || typeof next.name !== "string") return undefined;
    if (Object.keys(next).length > 2) return undefined;
    const target = this.writing.flow.byId.get(next.name);
    if (target === undefined) return undefined;
    this.writing.used.add(target.header);
    const isEmpty = Object.keys(payload).length === 0 && Object.keys(target.data).length === 0;
    const written = this.#payload(payload, [...path, "payload"], target);
    const isUnchecked = this.writing.findings.isPassed(path, "navigate-payload", "navigate-types");
    const given = isUnchecked ? [this.unchecked(written)] : isEmpty ? [] : [written];
    const action = call(this.#import("navigate"), [target.header, ...given]);
    return this.writing.findings.isPassed(path, "navigate-target") ? this.unchecked(action) : action;
  }

  #exchange(action: JsonObject, payload: Doc): Doc {
    const planned = this.writing.routes.next.get(this.scope.screen);
    if (planned?.action !== action) return call(this.#import("dataExchange"), [payload]);
    const next = planned.to.flatMap((id) => this.writing.flow.byId.get(id)?.header ?? []);
    for (const header of next) this.writing.used.add(header);
    if (planned.ends) next.push(this.#import("SUCCESS"));
    return call(this.#import("dataExchange"), [payload, object([{ name: "next", value: array(next) }])]);
  }

  /** A payload; in one of navigate, expressions are the target's. */
  #payload(value: unknown, path: Path, target?: ScreenModel): Doc {
    if (typeof value === "string") return this.#payloadText(value, target);
    if (Array.isArray(value)) return array(value.map((item, index) => this.#payload(item, [...path, index], target)));
    if (!isObject(value)) return String(value);
    return object(
      Object.entries(value).map(([name, item]) => ({
        name,
        value: this.#payload(item, [...path, name], target),
        comments: this.writing.findings.take([...path, name]),
      })),
    );
  }

  #payloadText(value: string, target: ScreenModel | undefined): string {
    const read = readExpression(value, this.writing.flow.version);
    if (read.kind !== "nested" || target === undefined) return this.text(value, true, {});
    return this.attempt(() => this.expression(atTarget(read.tree, target.id))) ?? quoted(value);
  }

  #import(name: string): string {
    this.writing.imports.add(name);
    return name;
  }
}
