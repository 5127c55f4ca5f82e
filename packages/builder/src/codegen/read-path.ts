import type { Path } from "../validate/place.ts";

/** Reads a path as findings print it, along the document: keys may hold any character, and Meta does not always quote them. */
export function readPath(printed: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let node = root;
  for (let rest = printed; rest !== ""; ) {
    const step = /^\[(\d+)\]|^\['([^']*)'\]/.exec(rest);
    const key: string | number | undefined =
      step === null ? keyAt(rest.replace(/^\./, ""), node) : step[1] === undefined ? step[2] : Number(step[1]);
    if (key === undefined) return path;
    rest = step === null ? rest.replace(/^\./, "").slice(String(key).length) : rest.slice(step[0].length);
    path.push(key);
    node = typeof node === "object" && node !== null ? (node as Record<string | number, unknown>)[key] : undefined;
  }
  return path;
}

/** The longest key of the object that the text begins with; or, of a key that is missing, the next word. */
function keyAt(text: string, node: unknown): string | undefined {
  const keys = typeof node === "object" && node !== null ? Object.keys(node) : [];
  const found = keys
    .filter((key) => text.startsWith(key) && /^(?:$|[.[])/.test(text.slice(key.length)))
    .sort((one, other) => other.length - one.length)[0];
  return found ?? /^[^.[]+/.exec(text)?.[0];
}
