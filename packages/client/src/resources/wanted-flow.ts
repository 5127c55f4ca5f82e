import { flowJsonText } from "../flow-json.ts";
import { checkId } from "../ids.ts";
import { parameters } from "../parameters.ts";
import { flag, text, url } from "../readers.ts";
import { categories } from "./flow-parameters.ts";

/** Reads a flow to deploy, its Flow JSON as text, and refuses what the API would refuse. */
export const readWantedFlow = parameters("the flow to deploy", {
  name: text(),
  flow: flowJsonText,
  categories,
  "endpointUri?": url,
  "applicationId?": checkId,
  "publish?": flag,
});

/** A flow to deploy. */
export type WantedFlow = ReturnType<typeof readWantedFlow>;
