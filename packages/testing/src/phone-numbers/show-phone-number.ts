import type { PhoneNumberField } from "@flows/client";
import { readNumberHealth } from "../flows/health.ts";
import { type Field, namedFields } from "../graph/fields.ts";
import { type FieldReaders, showFields } from "../graph/show-fields.ts";
import type { PhoneNumberRecord } from "../state/records.ts";
import type { World } from "../world.ts";

const USUAL = namedFields("verified_name", "code_verification_status", "display_phone_number", "quality_rating");

/** Every field of a phone number. Meta's page: WhatsApp Business Phone Number. */
const READERS: {
  readonly [Name in PhoneNumberField]: (number: PhoneNumberRecord, field: Field, world: World) => unknown;
} = {
  id: ({ id }) => id,
  verified_name: ({ verifiedName }) => verifiedName,
  display_phone_number: ({ displayPhoneNumber }) => displayPhoneNumber,
  code_verification_status: () => "VERIFIED",
  quality_rating: () => "GREEN",
  quality_score: () => ({ score: "GREEN" }),
  status: ({ registered }) => (registered ? "CONNECTED" : "PENDING"),
  health_status: (number, _, world) => readNumberHealth(number, world),
  account_mode: () => "LIVE",
  platform_type: ({ registered }) => (registered ? "CLOUD_API" : "NOT_APPLICABLE"),
  throughput: ({ registered }) => ({ level: registered ? "STANDARD" : "NOT_APPLICABLE" }),
  messaging_limit_tier: () => "TIER_250",
  is_pin_enabled: ({ registered }) => registered,
  is_official_business_account: () => false,
  is_preverified_number: () => false,
  is_on_biz_app: () => false,
  search_visibility: () => "VISIBLE",
  name_status: () => "APPROVED",
  certificate: () => undefined,
  new_name_status: () => "NONE",
  new_certificate: () => undefined,
  last_onboarded_time: () => undefined,
  webhook_configuration: ({ wabaId }, _, { store }) => {
    const subscriptions = store.findAccount(wabaId)?.subscriptions ?? [];
    const callback = subscriptions.find(({ overrideCallbackUri }) => overrideCallbackUri)?.overrideCallbackUri;
    return callback === undefined ? undefined : { whatsapp_business_account: callback };
  },
};

/**
 * The fields of a phone number that were asked for; `id` always.
 *
 * @throws {GraphError} 100, if there is no such field.
 */
export function showPhoneNumber(
  number: PhoneNumberRecord,
  fields: readonly Field[] | undefined,
  world: World,
): Readonly<Record<string, unknown>> {
  return { ...showFields(readersOf(number), "a phone number", fields ?? USUAL, number, world), id: number.id };
}

/** How the fields of a number are read, those that its seed has first. */
function readersOf({ fields = {} }: PhoneNumberRecord): FieldReaders<PhoneNumberRecord, World> {
  return { ...READERS, ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, () => value])) };
}
