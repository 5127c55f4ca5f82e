import type { Path } from "../problem.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Screens";

export const duplicateScreens: Rule = {
  id: "duplicate-screens",
  check({ screens }, report) {
    const seen = new Set<string>();
    const paths: Path[] = [];
    for (const { id, path } of screens) {
      if (seen.has(id)) paths.unshift([...path, "id"]);
      seen.add(id);
    }
    if (paths.length === 0) return;
    report.add({
      error: "DUPLICATE_SCREEN_IDS",
      rule: this.id,
      page: PAGE,
      paths,
      message: "two screens have the same id; rename one",
    });
  },
};

export const reservedScreen: Rule = {
  id: "reserved-screen",
  check({ screens }, report) {
    const paths = screens.filter(({ id }) => id === "success").map(({ path }) => [...path, "id"]);
    if (paths.length === 0) return;
    report.add({
      error: "SCREEN_ID_IS_RESERVED_KEYWORD",
      rule: this.id,
      page: PAGE,
      paths,
      message: "screen id 'success' is reserved; choose another",
    });
  },
};

export const terminalScreen: Rule = {
  id: "terminal-screen",
  check({ screens }, report) {
    if (screens.some(({ screen }) => screen.terminal === true)) return;
    report.add({
      error: "MISSING_TERMINAL_SCREEN",
      rule: this.id,
      page: PAGE,
      paths: [["screens"]],
      message: 'no screen ends the flow; give one "terminal": true and a Footer with complete',
    });
  },
};

export const terminalFooter: Rule = {
  id: "terminal-footer",
  since: "7.3",
  check({ screens, root }, report) {
    const terminal = screens.filter(({ screen }) => screen.terminal === true);
    const bare = terminal.filter(({ components }) => !components.some(({ component }) => component.type === "Footer"));
    if (bare.length > 0) {
      const paths = bare.map(({ path }) => path);
      report.add({
        error: "MISSING_FOOTER_ON_TERMINAL_SCREEN",
        rule: this.id,
        page: PAGE,
        paths,
        message: `terminal screen '${bare[0]?.id}' has no Footer; add one with complete`,
      });
    }
    for (const { id, actions } of terminal) {
      const footer = actions.find(({ component }) => component.type === "Footer");
      const name = footer?.action.name;
      if (
        footer === undefined ||
        name === "complete" ||
        (name === "data_exchange" && root.data_api_version !== undefined)
      )
        continue;
      if (name === "data_exchange") continue;
      report.add({
        error: "INVALID_PROPERTY_VALUE",
        rule: this.id,
        page: PAGE,
        paths: [[...footer.path, "name"]],
        message: `the Footer of terminal screen '${id}' must complete the flow; use 'complete', or make the screen not terminal`,
      });
    }
  },
};

export const completeOnTerminal: Rule = {
  id: "complete-on-terminal",
  check({ screens }, report) {
    for (const { id, screen, actions } of screens) {
      if (screen.terminal === true) continue;
      for (const { action, path } of actions) {
        if (action.name !== "complete") continue;
        report.add({
          error: "INVALID_COMPLETE_ACTION",
          rule: this.id,
          page: "Flow JSON, Actions",
          paths: [[...path, "name"]],
          message: `screen '${id}' completes the flow but is not terminal; add "terminal": true to it`,
        });
      }
    }
  },
};
