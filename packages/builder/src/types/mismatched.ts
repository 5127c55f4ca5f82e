/** The names that both have, with another type than is wanted: `Mismatched<{ seats: number }, { seats: string }>` is `"seats"`. */
export type Mismatched<Wanted, Given> = {
  [Name in keyof Wanted & keyof Given]: Given[Name] extends Wanted[Name] ? never : Name;
}[keyof Wanted & keyof Given] &
  string;
