import type { Version } from "../versions.ts";
import type { LeadsTo, Needs, Promises, Refreshes, Sends } from "./effects.ts";
import type { Mismatched } from "./mismatched.ts";

/** What is wrong with one effect of a screen, as a sentence; `never` if nothing is. */
export type Fault<Effect, Id extends string, Form, Known, InVersion extends Version, Newer, Endpoint> =
  Effect extends LeadsTo<infer To extends string>
    ? To extends Id
      ? `screen '${Id}' leads to itself; navigate to another screen`
      : To extends Known
        ? never
        : To extends "SUCCESS"
          ? `screen '${Id}' navigates to SUCCESS, which only an endpoint answers with; end the flow with complete(…)`
          : string extends To
            ? never
            : `screen '${Id}' leads to '${To}', which is not in the flow; add its layout`
    : Effect extends Needs<infer Since extends string, infer Feature extends string>
      ? Since extends Newer
        ? `screen '${Id}' uses ${Feature}, which needs Flow JSON ${Since}; this flow is ${InVersion}`
        : never
      : Effect extends Sends<unknown, infer To extends string>
        ? Endpoint extends true
          ? [Exclude<To, Known | "SUCCESS">] extends [never]
            ? never
            : string extends To
              ? never
              : `screen '${Id}' leads to '${Exclude<To, Known | "SUCCESS">}', which is not in the flow; add its layout`
          : `screen '${Id}' uses data_exchange; define the flow with 'endpoint: true'`
        : Effect extends Refreshes
          ? Endpoint extends true
            ? never
            : `screen '${Id}' has refreshOnBack; define the flow with 'endpoint: true'`
          : Effect extends Promises<infer Fields>
            ? [Form] extends [Fields]
              ? never
              : [Exclude<keyof Fields, keyof Form>] extends [never]
                ? `field '${Mismatched<Fields, Form>}' of screen '${Id}' has another type than its forward declaration`
                : `screen '${Id}' lacks field '${Exclude<keyof Fields, keyof Form> & string}' of its forward declaration`
            : never;
