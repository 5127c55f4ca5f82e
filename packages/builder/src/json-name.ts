const names = new Map<string, string>();

/** The name in Flow JSON of an option: `helperText` is `helper-text`. */
export function jsonName(option: string): string {
  let name = names.get(option);
  if (name === undefined) {
    name = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    names.set(option, name);
  }
  return name;
}
