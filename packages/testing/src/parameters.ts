import { invalidParameter } from "./graph-error.ts";

/** The parameters of a request, however they were sent. Values are text, files, or what JSON held. */
export type Parameters = ReadonlyMap<string, unknown>;

/** Reads parameters from the query, a form, a multipart form or JSON: Graph takes them all. */
export async function readParameters(request: Request): Promise<Parameters> {
  const parameters = new Map<string, unknown>(new URL(request.url).searchParams);
  const type = request.headers.get("content-type") ?? "";
  if (type.includes("json"))
    for (const [name, value] of Object.entries(await readJson(request))) parameters.set(name, value);
  else if (type.includes("form")) for (const [name, value] of await readForm(request)) parameters.set(name, value);
  return parameters;
}

async function readJson(request: Request): Promise<object> {
  const text = await request.text();
  if (text === "") return {};
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === "object" && json !== null) return json;
  } catch {}
  throw invalidParameter("The body is not a JSON object.");
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw invalidParameter("The body is not a form.");
  }
}

/** A text, or `undefined` if it was not sent. */
export function textOf(parameters: Parameters, name: string): string | undefined {
  const value = parameters.get(name);
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  throw invalidParameter(`Param ${name} must be a string.`);
}

/** A list: an array in JSON; in a form JSON text, or text with commas. */
export function listOf(parameters: Parameters, name: string): readonly string[] | undefined {
  const value = parameters.get(name);
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== "string") throw invalidParameter(`Param ${name} must be an array.`);
  if (!value.startsWith("[")) return value.split(",");
  try {
    return (JSON.parse(value) as unknown[]).map(String);
  } catch {
    throw invalidParameter(`Param ${name} must be an array.`);
  }
}
