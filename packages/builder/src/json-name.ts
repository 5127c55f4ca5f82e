/** The name in Flow JSON of an option: `helperText` is `helper-text`. */
export function jsonName(option: string): string {
  return propertyName(option) ?? option;
}

/** The name in Flow JSON of an option; undefined for what is no option's name, such as `helper-text`. */
export function propertyName(option: string): string | undefined {
  if (option.includes("-")) return undefined;
  // Most names are of one word, and the same in both.
  if (option === option.toLowerCase()) return option;
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The option that a property is: `helper-text` is `helperText`. */
export function optionName(property: string): string {
  return property.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The name of the link that adds a component: `textInput` for TextInput. */
export function linkName(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
