import type { Scope } from "../arrange/tokens.ts";

const MANAGEMENT = "whatsapp_business_management";
const MESSAGING = "whatsapp_business_messaging";

/** What permissions an edge wants; flows, and whatever is not here, want both. Meta's page: Flows API, Permissions. */
const EDGES: Readonly<Record<string, readonly Scope[]>> = {
  messages: [MESSAGING],
  media: [MESSAGING],
  whatsapp_business_encryption: [MESSAGING],
  phone_numbers: [MANAGEMENT],
  subscribed_apps: [MANAGEMENT],
  message_templates: [MANAGEMENT],
};

/** The permissions that a call on an edge wants; without one, on the object itself. */
export function scopesOf(edge: string | undefined): readonly Scope[] {
  return (edge !== undefined && Object.hasOwn(EDGES, edge) && EDGES[edge]) || [MANAGEMENT, MESSAGING];
}
