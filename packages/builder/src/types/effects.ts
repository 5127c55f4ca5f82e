// What a screen does to its flow is one union: a link adds to it with `|`, and defineFlow looks at each member once.

/** The screen leads to another one. */
export interface LeadsTo<To> {
  readonly leadsTo: To;
}

/** The screen sends this to the endpoint, which may answer with these screens. */
export interface Sends<Payload, Next> {
  readonly sends: Payload;
  readonly next: Next;
}

/** The screen ends the flow with this answer. */
export interface Completes<Answer> {
  readonly completes: Answer;
}

/** The screen is said to be terminal. */
export interface Ends {
  readonly ends: true;
}

/** The screen uses something that older versions do not know. */
export interface Needs<Since, Feature> {
  readonly needs: Since;
  readonly feature: Feature;
}

/** The screen asks the endpoint when the user comes back to the one before. */
export interface Refreshes {
  readonly refreshes: true;
}

/** The screen was declared to have these fields, before they were there. */
export interface Promises<Fields> {
  readonly promises: Fields;
}

/** A block of the screen has its footer. */
export interface Foots {
  readonly foots: true;
}

/** The documented lengths of texts are not held to. */
export interface LongTexts {
  readonly longTexts: true;
}
