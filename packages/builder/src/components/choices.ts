import type { Choice } from "../data.ts";

/** Options to choose from. */
export type Choices = readonly Choice[];
