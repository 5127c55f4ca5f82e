import type { ChosenOfMany, OtherField, WithOthers } from "../chosen-fields.ts";
import type { Open } from "../open.ts";
import type { PageQuery } from "../pagination.ts";
import type { HealthStatus } from "./flow-health.ts";

type Quality = Open<"GREEN" | "YELLOW" | "RED" | "UNKNOWN">;
type NameStatus = Open<"APPROVED" | "AVAILABLE_WITHOUT_REVIEW" | "DECLINED" | "EXPIRED" | "PENDING_REVIEW" | "NONE">;

/** The fields of a phone number that are known here. Those that a number may lack are optional. Meta's page: WhatsApp Business Phone Number. */
export interface PhoneNumberFields {
  readonly id: string;
  readonly verified_name?: string;
  readonly display_phone_number: string;
  readonly code_verification_status?: Open<"VERIFIED" | "NOT_VERIFIED" | "EXPIRED">;
  readonly quality_rating?: Quality;
  readonly quality_score?: { readonly score: Quality };
  readonly status: Open<
    | "CONNECTED"
    | "PENDING"
    | "DISCONNECTED"
    | "UNVERIFIED"
    | "FLAGGED"
    | "RATE_LIMITED"
    | "RESTRICTED"
    | "BANNED"
    | "MIGRATED"
    | "DELETED"
    | "UNKNOWN"
  >;
  /** Whether the number can send, and what stands in the way. */
  readonly health_status: HealthStatus;
  readonly account_mode?: Open<"LIVE" | "SANDBOX">;
  readonly platform_type?: Open<"CLOUD_API" | "ON_PREMISE" | "NOT_APPLICABLE">;
  readonly throughput?: { readonly level: Open<"STANDARD" | "HIGH" | "NOT_APPLICABLE"> };
  readonly messaging_limit_tier?: Open<
    "TIER_50" | "TIER_250" | "TIER_1K" | "TIER_2K" | "TIER_10K" | "TIER_100K" | "TIER_UNLIMITED"
  >;
  /** Whether two-step verification is on. */
  readonly is_pin_enabled?: boolean;
  readonly is_official_business_account?: boolean;
  readonly is_preverified_number?: boolean;
  /** Whether the number is used in the WhatsApp Business app, too. */
  readonly is_on_biz_app?: boolean;
  readonly search_visibility?: Open<"VISIBLE" | "NON_VISIBLE">;
  readonly name_status?: NameStatus;
  readonly certificate?: string;
  /** Of a name that was asked for and is not the number's yet. */
  readonly new_name_status?: NameStatus;
  readonly new_certificate?: string;
  /** With an offset without a colon, `+0000`. */
  readonly last_onboarded_time?: string;
  /** Where the number's webhooks go: its own callback, the account's, the app's. */
  readonly webhook_configuration?: {
    readonly phone_number?: string;
    readonly whatsapp_business_account?: string;
    readonly application?: string;
  };
}

/** A field of a phone number that is known here. */
export type PhoneNumberField = keyof PhoneNumberFields;

/** A field of a phone number to ask for. Graph has more than are known here; such a field is of type `unknown`. */
export type AskedPhoneNumberField = PhoneNumberField | OtherField;

/** The fields of a phone number that Graph sends where none are asked for. */
export type DefaultPhoneNumberField =
  | "id"
  | "verified_name"
  | "display_phone_number"
  | "code_verification_status"
  | "quality_rating";

/** A phone number with the fields that were asked for, and its id. */
export type PhoneNumberWith<Field extends AskedPhoneNumberField | undefined> = WithOthers<
  ChosenOfMany<
    PhoneNumberFields,
    PhoneNumberField,
    DefaultPhoneNumberField,
    Extract<Field, PhoneNumberField | undefined>
  >,
  Exclude<Field, PhoneNumberField | undefined>
>;

/** A phone number of the account, as Graph sends it where no fields are asked for. */
export type PhoneNumber = PhoneNumberWith<DefaultPhoneNumberField>;

/** Which phone numbers to list. */
export interface ListPhoneNumbers<Field extends AskedPhoneNumberField | undefined = DefaultPhoneNumberField>
  extends PageQuery {
  /**
   * In Graph's names. One that is not known here may be asked for, too, and is of type `unknown`.
   * Default: id, verified_name, display_phone_number, code_verification_status, quality_rating.
   */
  readonly fields?: readonly (Field & string)[] | undefined;
}
