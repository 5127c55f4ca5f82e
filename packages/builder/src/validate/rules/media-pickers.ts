import type { ComponentDefinition } from "../../components/definition.ts";
import { COMPONENTS } from "../../components/table.ts";

const TABLE: readonly ComponentDefinition[] = Object.values(COMPONENTS);

/** The components whose value is files. */
export const MEDIA_PICKERS: readonly string[] = TABLE.filter(({ field }) => field === "media").map(({ type }) => type);
