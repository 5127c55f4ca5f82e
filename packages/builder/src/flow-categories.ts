/**
 * The categories that a flow can have in an account. Meta's page: Flows API, Create a Flow.
 *
 * @example
 * ```ts
 * import { CATEGORIES } from "@flows/builder";
 * CATEGORIES.includes("SURVEY");
 * //=> true
 * ```
 */
export const CATEGORIES = [
  "SIGN_UP",
  "SIGN_IN",
  "APPOINTMENT_BOOKING",
  "LEAD_GENERATION",
  "CONTACT_US",
  "CUSTOMER_SUPPORT",
  "SURVEY",
  "OTHER",
] as const;

/**
 * What a flow is for.
 *
 * @example
 * ```ts
 * import type { Category } from "@flows/builder";
 * const categories: Category[] = ["APPOINTMENT_BOOKING"];
 * ```
 */
export type Category = (typeof CATEGORIES)[number];
