/** The categories that a flow can have in an account. Meta's page: Flows API, Create a Flow. */
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

/** What a flow is for. */
export type Category = (typeof CATEGORIES)[number];
