import { invalidParameter } from "./error.ts";

/** The parameters of a request, however they were sent. Values are text, files, or what JSON held. */
export type Parameters = ReadonlyMap<string, unknown>;

/** Reads parameters from the query, a form, a multipart form or JSON: Graph takes them all. */
export async function readParameters(request: Request): Promise<Parameters> {
  const parameters = new Map<string, unknown>(new URL(request.url).searchParams);
  if (request.method === "GET") return parameters;
  const type = request.headers.get("content-type") ?? "";
  if (type.includes("form")) for (const [name, value] of await readForm(request)) parameters.set(name, value);
  else for (const [name, value] of Object.entries(await readJson(request))) parameters.set(name, value);
  return parameters;
}

async function readJson(request: Request): Promise<object> {
  const text = await request.text();
  if (text.trim() === "") return {};
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === "object" && json !== null && !Array.isArray(json)) return json;
  } catch {
    // Told below.
  }
  throw invalidParameter("The body is not a JSON object; send JSON, or a form with its content-type.");
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw invalidParameter("The body is not a form; multipart needs its boundary in content-type.");
  }
}

/** A text, or `undefined` if it was not sent. */
export function textOf(parameters: Parameters, name: string): string | undefined {
  const value = parameters.get(name);
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  throw invalidParameter(`Param ${name} must be a string.`);
}

/** A text that has to be there. */
export function requiredText(parameters: Parameters, name: string): string {
  const text = textOf(parameters, name);
  if (text === undefined || text.trim() === "") throw invalidParameter(`The parameter ${name} is required.`);
  return text;
}

/** A boolean, or its text; false if it was not sent. */
export function flagOf(parameters: Parameters, name: string): boolean {
  const text = textOf(parameters, name);
  if (text === undefined || text === "false" || text === "0") return false;
  if (text === "true" || text === "1") return true;
  throw invalidParameter(`Param ${name} must be a boolean.`);
}

/** A whole number above zero, or `undefined` if it was not sent. */
export function integerOf(parameters: Parameters, name: string): number | undefined {
  const text = textOf(parameters, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw invalidParameter(`Param ${name} must be a positive integer.`);
  return number;
}

/** A list of texts: an array in JSON; in a form JSON text, or text with commas. */
export function listOf(parameters: Parameters, name: string): readonly string[] | undefined {
  const value = parameters.get(name);
  if (value === undefined || value === null) return undefined;
  const list = typeof value === "string" && !value.startsWith("[") ? value.split(",") : jsonOf(parameters, name);
  if (!Array.isArray(list) || list.some((item) => typeof item !== "string"))
    throw invalidParameter(`Param ${name} must be an array of strings.`);
  return list;
}

/** What JSON held, or what a form holds as JSON text. */
export function jsonOf(parameters: Parameters, name: string): unknown {
  const value = parameters.get(name);
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    throw invalidParameter(`Param ${name} must be valid JSON.`);
  }
}
