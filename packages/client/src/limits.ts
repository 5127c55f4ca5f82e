/** The longest button of a message, in characters; phones show about 20. Meta's page: Sending a Flow. */
export const LONGEST_CTA = 30;

/** The longest text of a message, in characters. Meta's page: Sending a Flow. */
export const LONGEST_BODY = 1024;

/** The longest text above a message, in characters. Meta's page: Sending a Flow. */
export const LONGEST_HEADER = 60;

/** The longest text below a message, in characters. Meta's page: Sending a Flow. */
export const LONGEST_FOOTER = 60;

/** The longest button of a template, in characters. Meta's page: Sending a Flow, Templates. */
export const LONGEST_TEMPLATE_BUTTON = 25;

/** How many messages with a flow that is throttled are sent in an hour at most. Meta's page: Flows, Lifecycle of a Flow. */
export const MOST_WHILE_THROTTLED = 10;

/** How many requests a flow's endpoint needs in the time of a metric. Meta's page: Flows, Metrics API. */
export const FEWEST_MEASURED = 250;

/** How many flows one call copies at most. Meta's page: Flows API, Migrate Flows. */
export const MOST_MIGRATED = 100;
