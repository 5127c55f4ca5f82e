import type { FoundScreen } from "../document/found.ts";
import { below, DOCUMENT } from "../place.ts";
import { listed } from "../show.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Screens";
const RESERVED = "success";

export const duplicateScreens: Rule = {
  id: "duplicate-screens",
  check({ screens, byId }, report) {
    if (byId.size === screens.length) return;
    const seen = new Set<string>();
    const doubled: FoundScreen[] = [];
    for (const screen of screens) {
      if (seen.has(screen.id)) doubled.push(screen);
      seen.add(screen.id);
    }
    // Meta tells of the last first.
    const places = doubled.toReversed().map((screen) => below(screen, "id"));
    const ids = new Set(doubled.map(({ id }) => id));
    const message = `several screens have the id ${listed(ids, ids.size)}; rename all but one`;
    report.add({ error: "DUPLICATE_SCREEN_IDS", rule: this.id, page: PAGE, places, message });
  },
};

export const reservedScreen: Rule = {
  id: "reserved-screen",
  check({ screens }, report) {
    for (const screen of screens) {
      const { id } = screen;
      if (id.length !== RESERVED.length || id.toLowerCase() !== RESERVED) continue;
      report.add({
        error: "SCREEN_ID_IS_RESERVED_KEYWORD",
        rule: this.id,
        // The other is what an endpoint answers with to end the flow; Meta documents it without looking for it.
        severity: id === RESERVED ? "error" : "warning",
        page: PAGE,
        places: [below(screen, "id")],
        message: `screen id '${id}' is reserved; choose another`,
      });
    }
  },
};

export const terminalScreen: Rule = {
  id: "terminal-screen",
  check({ screens }, report) {
    if (screens.some(isTerminal)) return;
    const message = 'no screen ends the flow; give one "terminal": true and a Footer with complete';
    report.add({
      error: "MISSING_TERMINAL_SCREEN",
      rule: this.id,
      page: PAGE,
      places: [below(DOCUMENT, "screens")],
      message,
    });
  },
};

/** What a screen that does not say whether it is terminal counts as is Meta's own choice. */
export const successfulScreen: Rule = {
  id: "successful-screen",
  check({ screens }, report) {
    if (screens.some(({ object }) => object.terminal !== false && object.success !== false)) return;
    const ends = screens.filter(({ object }) => object.terminal !== false);
    if (ends.length === 0) return;
    report.add({
      error: "INVALID_PROPERTY_VALUE",
      rule: this.id,
      page: PAGE,
      places: ends.map((screen) => below(screen, "success")),
      message: "no terminal screen ends the flow well; remove 'success' from one of them",
    });
  },
};

export const completeOnTerminal: Rule = {
  id: "complete-on-terminal",
  check(document, report) {
    for (const action of document.actionsNamed("complete")) {
      if (isTerminal(action.screen)) continue;
      report.add({
        error: "INVALID_COMPLETE_ACTION",
        rule: this.id,
        page: "Flow JSON, Actions",
        places: [below(action, "name")],
        message: `screen '${action.screen.id}' ends the flow with 'complete' but is not terminal; add "terminal": true to it`,
      });
    }
  },
};

/** Whether a flow can end on the screen. */
export function isTerminal({ object }: FoundScreen): boolean {
  return object.terminal === true;
}
