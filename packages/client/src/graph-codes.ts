/** What a Graph error code is about. */
export type ErrorKind =
  | "authentication"
  | "permission"
  | "rateLimit"
  | "validation"
  | "publish"
  | "state"
  | "notFound"
  | "temporary"
  | "other";

/** The codes of each kind; 200 to 299 are permissions too. Meta's pages: Cloud API, Error codes; Flows, Error codes. */
export const CODES: Readonly<Partial<Record<ErrorKind, readonly number[]>>> = {
  authentication: [0, 190],
  permission: [3, 10, 368, 130497, 131005, 131031, 131042, 131045, 131048, 131049],
  rateLimit: [4, 80007, 80008, 130429, 131056],
  validation: [
    100, 2500, 131008, 131009, 131021, 131026, 131047, 131051, 131052, 131053, 131062, 132000, 132001, 132005, 132007,
    132012, 132018, 133010, 139006, 2388019, 2388039, 2388040, 2388047, 2388072, 2388073, 2388293, 2388299,
  ],
  publish: [139000, 139002],
  state: [132015, 132016, 132068, 132069, 139001, 139003, 139004],
  notFound: [33],
  temporary: [1, 2, 131000, 131016, 131057],
};

const BY_STATUS: Readonly<Record<number, ErrorKind>> = {
  401: "authentication",
  403: "permission",
  404: "notFound",
  429: "rateLimit",
};

/** The kind of a code; of the status, where there is no code. */
export function kindOf(code: number | undefined, subcode: number | undefined, status: number): ErrorKind {
  // The subcode of a node that is missing, or that the token may not see.
  if (code === 100 && subcode === 33) return "notFound";
  if (code !== undefined) {
    for (const [kind, codes] of Object.entries(CODES)) if (codes.includes(code)) return kind as ErrorKind;
    if (code >= 200 && code < 300) return "permission";
  }
  return BY_STATUS[status] ?? (status >= 500 ? "temporary" : "other");
}

/** Whether the same request may succeed later. */
export function isTransient(kind: ErrorKind): boolean {
  return kind === "temporary" || kind === "rateLimit";
}
