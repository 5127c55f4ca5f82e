import { type AnyVersion, isAtLeast } from "./versions.ts";

/** The Data API versions, and the first Flow JSON version that may name each. Meta's page: Data endpoint. */
export const DATA_API_VERSIONS = { "3.0": "2.1", "4.0": "7.3" } as const satisfies Record<string, AnyVersion>;

/** The Data API versions that a Flow JSON version may name. */
export function dataApiVersions(version: AnyVersion): readonly string[] {
  return Object.entries(DATA_API_VERSIONS).flatMap(([api, since]) => (isAtLeast(version, since) ? [api] : []));
}

/** The Data API version of an endpoint flow that names none: any version of Flow JSON may have it. */
export const DEFAULT_DATA_API = "3.0" satisfies keyof typeof DATA_API_VERSIONS;

/**
 * A version of the protocol between WhatsApp and the Flow's endpoint.
 *
 * @example
 * ```ts
 * import type { DataApiVersion } from "@flows/builder";
 * const version: DataApiVersion = "4.0";
 * ```
 */
export type DataApiVersion = keyof typeof DATA_API_VERSIONS;
