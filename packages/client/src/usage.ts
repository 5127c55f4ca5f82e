import { isObject, parseJson } from "./json-object.ts";

/** How much of a rate limit is used, in percent. */
export interface UsageShare {
  readonly call_count?: number;
  readonly total_time?: number;
  readonly total_cputime?: number;
}

/** How much of a business' rate limit is used. */
export interface BusinessUsage extends UsageShare {
  readonly type?: string;
  /** In minutes; 0 where nothing is limited. */
  readonly estimated_time_to_regain_access?: number;
}

/** What an answer says of the rate limits, under Graph's own names. Meta's page: Graph API, Rate limits. */
export interface Usage {
  /** The app's, from `X-App-Usage`; absent where Graph did not send it. */
  readonly app?: UsageShare;
  /** By the id of the business, from `X-Business-Use-Case-Usage`; absent where Graph did not send it. */
  readonly business?: Readonly<Record<string, readonly BusinessUsage[]>>;
}

/** Reads the rate-limit headers. What is absent, or not JSON, is left out. */
export function readUsage(headers: Headers): Usage {
  return { ...jsonOf(headers, "x-app-usage", "app"), ...jsonOf(headers, "x-business-use-case-usage", "business") };
}

// Most answers have none, and it is a failing parse that costs.
function jsonOf(headers: Headers, header: string, key: keyof Usage): Usage {
  const value = parseJson(headers.get(header) ?? "null");
  return isObject(value) ? { [key]: value } : {};
}
