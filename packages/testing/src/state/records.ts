/** A WhatsApp Business Account. */
export interface AccountRecord {
  readonly id: string;
  readonly order: number;
  name: string;
  /** A seeded account has what it was given, and nothing else; one that came to be on first use lacks nothing. */
  readonly seeded: boolean;
  /** `RESTRICTED` by integrity: it can neither create nor publish flows. */
  standing: "GOOD" | "RESTRICTED";
  /** Whether the business passed its verification. */
  verified: boolean;
  subscriptions: Subscription[];
}

/** An app that gets an account's webhooks. */
export interface Subscription {
  readonly applicationId: string;
  readonly overrideCallbackUri: string | undefined;
}

/** A business phone number. */
export interface PhoneNumberRecord {
  readonly id: string;
  readonly order: number;
  readonly wabaId: string;
  /** A number that came to be on first use follows the flows that it sends. */
  readonly seeded: boolean;
  displayPhoneNumber: string;
  verifiedName: string;
  /** Whether it is registered with the Cloud API. */
  registered: boolean;
  publicKey: string | undefined;
  signatureStatus: "VALID" | "MISMATCH";
  /** What is answered in place of the emulator's fields, and beside them. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** A message template. */
export interface TemplateRecord {
  readonly id: string;
  readonly order: number;
  readonly wabaId: string;
  readonly name: string;
  readonly language: string;
  readonly category: string;
  status: "PENDING" | "APPROVED" | "REJECTED" | "PAUSED" | "DISABLED";
  readonly components: readonly TemplateComponent[];
}

/** A part of a template: a body, or buttons. */
export interface TemplateComponent {
  readonly type: string;
  readonly text?: string;
  readonly buttons?: readonly TemplateButton[];
  readonly [property: string]: unknown;
}

/** A button of a template. */
export interface TemplateButton {
  readonly type: string;
  readonly text?: string;
  readonly flow_id?: string;
  readonly [property: string]: unknown;
}

/** A media file. */
export interface MediaRecord {
  readonly id: string;
  readonly order: number;
  readonly wabaId: string;
  readonly phoneNumberId: string | undefined;
  readonly mimeType: string;
  readonly sha256: string;
  readonly size: number;
  /** In base64, so that a snapshot is JSON. */
  readonly content: string;
  readonly createdAt: number;
}
