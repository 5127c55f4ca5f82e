/** Refuses what was given for a parameter. The problem follows the parameter's name, as in `is no URL`. */
export type Refuse = (problem: string) => never;
