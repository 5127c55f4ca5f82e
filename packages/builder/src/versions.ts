/**
 * Every public Flow JSON version, oldest first. Meta's page: Versioning.
 *
 * @example
 * ```ts
 * import { VERSIONS } from "@flows/builder";
 * VERSIONS.at(-1);
 * //=> "7.3"
 * ```
 */
export const VERSIONS = [
  "2.1",
  "3.0",
  "3.1",
  "4.0",
  "5.0",
  "5.1",
  "6.0",
  "6.1",
  "6.2",
  "6.3",
  "7.0",
  "7.1",
  "7.2",
  "7.3",
] as const;

/**
 * A public Flow JSON version, frozen ones included.
 *
 * @example
 * ```ts
 * import { type AnyVersion, flowJsonSchema } from "@flows/builder";
 * const schemaOf = (version: AnyVersion) => flowJsonSchema(version);
 * ```
 */
export type AnyVersion = (typeof VERSIONS)[number];

/**
 * The day each frozen version stopped being publishable (ISO date). A version that is not here can be published.
 *
 * @example
 * ```ts
 * import { FROZEN } from "@flows/builder";
 * FROZEN["5.0"];
 * //=> "2025-09-10"
 * ```
 */
export const FROZEN = {
  "2.1": "2025-04-08",
  "3.0": "2025-04-08",
  "3.1": "2025-04-08",
  "4.0": "2025-04-08",
  "5.0": "2025-09-10",
} as const;

/**
 * A Flow JSON version that Meta still publishes.
 *
 * @example
 * ```ts
 * import type { Version } from "@flows/builder";
 * const version: Version = "7.3";
 * ```
 */
export type Version = Exclude<AnyVersion, keyof typeof FROZEN>;

/**
 * The version to write new Flows for.
 *
 * @example
 * ```ts
 * import { complete, defineFlow, NEWEST_VERSION, screen } from "@flows/builder";
 * defineFlow({ version: NEWEST_VERSION }, [screen("BYE", { title: "Bye" }).footer("Done", complete())]);
 * //=> "7.3"
 * ```
 */
export const NEWEST_VERSION = "7.3" satisfies Version;

/** The version to write new Flows for, as a type. */
export type NewestVersion = typeof NEWEST_VERSION;

/** The versions up to `InVersion`, itself included: `UpTo<"3.1">` is `"2.1" | "3.0" | "3.1"`. */
export type UpTo<
  InVersion extends AnyVersion,
  Rest extends readonly string[] = typeof VERSIONS,
  Older extends string = never,
> = Rest extends readonly [infer First extends string, ...infer Later extends readonly string[]]
  ? First extends InVersion
    ? Older | First
    : UpTo<InVersion, Later, Older | First>
  : never;

/** Versions that Meta's validator takes without their having been announced, with the public one whose rules they have. */
export const UNANNOUNCED = { "5.2": "5.1", "7.4": "7.3" } as const satisfies Record<string, Version>;

/** The first version with expressions in backticks. Meta's page: Flow JSON, Nested expressions. */
export const EXPRESSIONS_SINCE = "6.0" satisfies AnyVersion;

/** The first version with references to other screens, such as `${screen.DETAILS.form.name}`. */
export const GLOBAL_REFERENCES_SINCE = "4.0" satisfies AnyVersion;

const order = new Map<string, number>(VERSIONS.map((version, index) => [version, index]));

/** Whether `version` is `since` or newer. Both must be public versions. */
export function isAtLeast(version: AnyVersion, since: AnyVersion): boolean {
  return (order.get(version) ?? -1) >= (order.get(since) ?? Number.POSITIVE_INFINITY);
}

/**
 * Whether the text is a public Flow JSON version in its canonical spelling.
 *
 * @param text Any value; what is no text is no version.
 * @example
 * ```ts
 * import { isVersion } from "@flows/builder";
 * isVersion("7.30");
 * //=> false
 * ```
 */
export function isVersion(text: unknown): text is AnyVersion {
  return typeof text === "string" && order.has(text);
}

/**
 * Whether a Flow in this version can no longer be published on a day.
 *
 * @param version A Flow JSON version.
 * @param day An ISO date, such as `2026-01-01`. Default: today.
 * @example
 * ```ts
 * import { isFrozen } from "@flows/builder";
 * isFrozen("5.0", "2026-01-01");
 * //=> true
 * ```
 */
export function isFrozen(version: AnyVersion, day?: string): boolean {
  const frozenOn = (FROZEN as Partial<Record<AnyVersion, string>>)[version];
  return frozenOn !== undefined && (day ?? new Date().toISOString().slice(0, 10)) >= frozenOn;
}
