/** An id of the Graph API: digits, as text or as a number. */
export type Id = string | number;
