import { type Compiler, compile, reportedErrors } from "../compiler.ts";

/** The first error of each document whose source does not compile, by id. */
export function compileErrors(
  compiler: Compiler,
  sources: Readonly<Record<string, string>>,
  idOf: (file: string) => string,
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { file, line, message } of reportedErrors(compile(compiler, sources)))
    errors[idOf(file)] ??= `${file}:${line}: ${message.slice(0, 300)}`;
  return errors;
}
