import { type Compiler, compile, reportedErrors } from "../compiler.ts";

const PAYLOADS = "the compiler holds payloads to the data that is declared, also where Meta lets them pass";
const WORDS = "the compiler knows the words of an option, where Meta takes any text";

/** Every document whose source does not compile, with the reason. */
const REFUSED: Readonly<Record<string, string>> = {
  "043-pywa-examples": PAYLOADS,
  "bind-data-source-action-const-only": "the name of an action in data is described by no type",
  "bind-media-size": WORDS,
  "checkbox-group-media-size-case-1": WORDS,
  "if-condition-blank": "a blank condition",
  "nav-list-self-item": "a screen that leads to itself",
  "nav-payload-absent-7-2": PAYLOADS,
  "nav-payload-missing-key-6-0": PAYLOADS,
  "nav-payload-missing-key-7-2": PAYLOADS,
  "nav-payload-unknown-key-6-0": PAYLOADS,
  "nav-payload-unknown-key-7-2": PAYLOADS,
  "screen-id-comma-6-3": "the compiler takes letters and underscores in ids, as documented",
  "update-data-unknown-key-7-1": PAYLOADS,
};

/** What is refused of the documents at hand, by id, with the reason. */
export function refusedAmong(ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(REFUSED).filter(([id]) => ids.includes(id)));
}

/** The documents whose sources do not compile, by id: with the known reason, or the first error where there is none. */
export function compileErrors(
  compiler: Compiler,
  sources: Readonly<Record<string, string>>,
  idOf: (file: string) => string,
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { file, line, message } of reportedErrors(compile(compiler, sources))) {
    const id = idOf(file);
    errors[id] ??= REFUSED[id] ?? `${file}:${line}: ${message.slice(0, 300)}`;
  }
  return errors;
}
