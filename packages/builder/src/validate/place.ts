/** Keys and indexes from the root of the document. */
export type Path = readonly (string | number)[];

/** A place in the document. Its path is only put together when it is read, since most places never are. */
export interface Place {
  readonly path: Path;
}

/** The whole document. */
export const DOCUMENT: Place = { path: [] };

/** The place that some keys lead to from another. */
export function below(place: Place, ...keys: Path): Place {
  return new Below(place, keys);
}

class Below implements Place {
  readonly #place: Place;
  readonly #keys: Path;

  constructor(place: Place, keys: Path) {
    this.#place = place;
    this.#keys = keys;
  }

  get path(): Path {
    return [...this.#place.path, ...this.#keys];
  }
}
