/** The versions of Flow JSON alone, as `@flows/builder/versions`: a bundler that splits code need not load the rest for them. */
export type { DataApiVersion } from "./data-api-versions.ts";
export {
  type AnyVersion,
  FROZEN,
  isFrozen,
  isVersion,
  NEWEST_VERSION,
  type NewestVersion,
  VERSIONS,
  type Version,
} from "./versions.ts";
