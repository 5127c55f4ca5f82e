import { type AnyVersion, isAtLeast } from "../../versions.ts";

const SINCE_7_0 = /^(?!_+$)[A-Za-z_]+$/;
const BEFORE_7_0 = /^[A-Za-z,_]+$/;

/** What a screen id may look like. Meta's page: Flow JSON, Screens. */
export function legalId(version: AnyVersion): RegExp {
  return isAtLeast(version, "7.0") ? SINCE_7_0 : BEFORE_7_0;
}
