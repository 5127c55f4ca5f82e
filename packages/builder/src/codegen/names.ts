/** Words that no constant may be called, and names that the source uses for something else. */
const TAKEN = `
arguments as async await boolean break case catch class const continue debugger default delete do else enum eval export extends
false finally for function if implements import in instanceof interface let new null number object of package private protected
public return static string super switch symbol this throw true try type typeof undefined var void while with yield
Infinity NaN
SUCCESS choices complete dataExchange defineFlow forward integer list literal longTexts navigate openUrl optional schema screen text
unchecked
branch data form inner innermost part updateData
`
  .trim()
  .split(/\s+/);

/** Hands out names for constants, each once. */
export class Names {
  readonly #taken = new Set(TAKEN);

  /** The name, or where it is taken, one made from it. */
  claim(wanted: string, suffix: string): string {
    const start = camelCase(wanted);
    let name = this.#isFree(start) ? start : `${start}${suffix}`;
    for (let count = 2; !this.#isFree(name); count++) name = `${start}${suffix}${count}`;
    this.#taken.add(name);
    return name;
  }

  /** The name as it is, or where it can't be one, a name made from it. */
  claimExact(wanted: string): string {
    if (!/^[A-Za-z_$][\w$]*$/.test(wanted) || !this.#isFree(wanted))
      return this.claim(camelCase(wanted) === "" ? "flow" : wanted, "");
    this.#taken.add(wanted);
    return wanted;
  }

  #isFree(name: string): boolean {
    return name !== "" && !this.#taken.has(name);
  }
}

/** `YOUR_APPOINTMENT` and `your-appointment` as `yourAppointment`. */
export function camelCase(words: string): string {
  const parts = words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, " ")
    .split(/[^A-Za-z\d]+/)
    .filter((part) => part !== "");
  const joined = parts
    .map((part) => part.toLowerCase())
    .map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join("");
  return /^\d/.test(joined) ? `_${joined}` : joined;
}
