import { CALL_OPTIONS } from "./call-options.ts";
import { ERRORS } from "./errors.ts";
import type { Id } from "./ids.ts";
import { isObject, parseJson } from "./json-object.ts";
import { type CallOptions, type Result, readOptions, type WhatsAppOptions } from "./options.ts";
import { readParameter, readParameters } from "./parameters.ts";
import { refuseCall } from "./refuse.ts";
import { type GraphRequest, Transport } from "./transport.ts";

/** What can be said of a call that a phone number makes. */
export interface PhoneNumberCallOptions extends CallOptions {
  /** The phone number. Default: the client's. */
  readonly phoneNumberId?: Id | undefined;
}

/**
 * The account of a client, and all that calls about it are made of. Calls that are loaded later take it from here: whatever
 * they imported, the start would have to load as a file of its own.
 */
export class Account {
  declare readonly wabaId: string;
  declare readonly phoneNumberId: string | undefined;
  declare readonly transport: Transport;
  readonly callOptions = CALL_OPTIONS;
  readonly errors = ERRORS;
  readonly refuse: (message: string) => never = refuseCall;
  readonly isObject = isObject;
  readonly parseJson = parseJson;
  readonly readParameter = readParameter;
  readonly readParameters = readParameters;

  /** @throws {InvalidCallError} If the token or the account is missing. */
  constructor(options: WhatsAppOptions) {
    const { waba_id, phone_number_id } = readOptions(options);
    this.wabaId = waba_id;
    this.phoneNumberId = phone_number_id;
    this.transport = new Transport(options);
  }

  /** Sends a request about a flow, or about an edge of it, such as `/assets`. */
  async callFlow<Data>(
    id: Id,
    edge: string,
    options: CallOptions | undefined,
    request: Omit<GraphRequest, "path">,
  ): Promise<Result<Data>> {
    const path = `${readParameter("id", id, "the flow's id")}${edge}`;
    return await this.transport.send({ ...request, path }, options);
  }
}
