import type { FoundScreen } from "../document/found.ts";
import type { Path } from "../problem.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Screens";

export const duplicateScreens: Rule = {
  id: "duplicate-screens",
  check({ screens, byId }, report) {
    if (byId.size === screens.length) return;
    const seen = new Set<string>();
    const paths: Path[] = [];
    for (const { id, path } of screens) {
      if (seen.has(id)) paths.unshift([...path, "id"]);
      seen.add(id);
    }
    const message = "two screens have the same id; rename one";
    report.add({ error: "DUPLICATE_SCREEN_IDS", rule: this.id, page: PAGE, paths, message });
  },
};

export const reservedScreen: Rule = {
  id: "reserved-screen",
  check({ screens }, report) {
    for (const { id, path } of screens) {
      if (id.toLowerCase() !== "success") continue;
      report.add({
        error: "SCREEN_ID_IS_RESERVED_KEYWORD",
        rule: this.id,
        // The other is what an endpoint answers with to end the flow; Meta documents it without looking for it.
        severity: id === "success" ? "error" : "warning",
        page: PAGE,
        paths: [[...path, "id"]],
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
    report.add({ error: "MISSING_TERMINAL_SCREEN", rule: this.id, page: PAGE, paths: [["screens"]], message });
  },
};

/** What a screen that does not say whether it is terminal counts as is Meta's own choice. */
export const successfulScreen: Rule = {
  id: "successful-screen",
  check({ screens }, report) {
    const ends = screens.filter(({ screen }) => screen.terminal !== false);
    if (ends.length === 0 || ends.some(({ screen }) => screen.success !== false)) return;
    report.add({
      error: "INVALID_PROPERTY_VALUE",
      rule: this.id,
      page: PAGE,
      paths: ends.map(({ path }) => [...path, "success"]),
      message: "no terminal screen ends the flow well; remove 'success' from one of them",
    });
  },
};

export const completeOnTerminal: Rule = {
  id: "complete-on-terminal",
  concerns: ["complete"],
  check({ screens }, report) {
    for (const found of screens) {
      if (isTerminal(found)) continue;
      for (const { name, path } of found.actions.filter((action) => action.name === "complete")) {
        report.add({
          error: "INVALID_COMPLETE_ACTION",
          rule: this.id,
          page: "Flow JSON, Actions",
          paths: [[...path, "name"]],
          message: `screen '${found.id}' ends the flow with '${name}' but is not terminal; add "terminal": true to it`,
        });
      }
    }
  },
};

/** Whether a flow can end on the screen. */
export function isTerminal({ screen }: FoundScreen): boolean {
  return screen.terminal === true;
}
