/** The properties that hold what happens when something is chosen, or no longer is, by their names in Flow JSON. */
export const SELECT_ACTIONS: readonly string[] = ["on-select-action", "on-unselect-action"];

/** Every property that holds an action. */
export const ACTION_PROPERTIES: readonly string[] = ["on-click-action", ...SELECT_ACTIONS];
