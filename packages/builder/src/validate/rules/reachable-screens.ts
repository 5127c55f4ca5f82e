import { isAtLeast } from "../../versions.ts";
import type { FoundScreen } from "../document/found.ts";
import { below, DOCUMENT } from "../place.ts";
import type { Rule } from "./rule.ts";

const ERROR = "INVALID_ROUTING_MODEL";
const PAGE = "Flow JSON, Routing model";

/** Some screen is led to by no other. */
export const entryScreen: Rule = {
  id: "entry-screen",
  spared: ["6.3", "7.0", "7.1", "7.2"],
  check(document, report) {
    const { screens } = document;
    const isModelled = document.hasModel;
    if (!isModelled && isAtLeast(report.version, "6.2") && document.hasNavigationList) return;
    let entered = document.destinations;
    if (isModelled && isAtLeast(report.version, "7.3"))
      entered = new Set([...entered, ...screens.flatMap(({ navigations }) => [...navigations])]);
    if (screens.some(({ id }) => !entered.has(id))) return;
    const places = [below(DOCUMENT, isModelled ? "routing_model" : "screens")];
    const message = "every screen is led to by another, so the flow has no beginning; remove a way back to the first";
    report.add({ error: ERROR, rule: this.id, page: PAGE, places, message });
  },
};

/** Every screen hangs together with the first, in whatever direction. */
export const connectedScreens: Rule = {
  id: "connected-screens",
  check(document, report) {
    const { screens, byId } = document;
    if (screens.length < 2 || (!document.hasModel && document.hasNavigationList)) return;
    const groups = new Groups(screens.length);
    for (const [from, next] of document.routes) {
      const screen = byId.get(from);
      for (const to of next) {
        const other = byId.get(to);
        if (screen !== undefined && other !== undefined) groups.join(screen.index, other.index);
      }
    }
    const indexOf = ({ id }: FoundScreen): number => byId.get(id)?.index ?? 0;
    const first = screens[0] === undefined ? 0 : indexOf(screens[0]);
    const lost = screens.filter((screen) => !groups.areJoined(first, indexOf(screen)));
    if (lost.length === 0) return;
    const places = lost.map((screen) => below(screen, "id"));
    const fix = document.hasModel ? "navigate to it, write the way into routing_model" : "navigate to it";
    const message = `nothing leads from screen '${screens[0]?.id}' to '${lost[0]?.id}'; ${fix}, or remove it`;
    report.add({ error: ERROR, rule: this.id, page: PAGE, places, message });
  },
};

/** Things that hang together, by their numbers: each refers to another of its group, and the last of them to itself. */
class Groups {
  readonly #next: number[] = [];

  constructor(count: number) {
    for (let one = 0; one < count; one++) this.#next.push(one);
  }

  join(one: number, other: number): void {
    this.#next[this.#lastOf(one)] = this.#lastOf(other);
  }

  areJoined(one: number, other: number): boolean {
    return this.#lastOf(one) === this.#lastOf(other);
  }

  #lastOf(one: number): number {
    let last = one;
    for (let next = this.#next[last] ?? last; next !== last; next = this.#next[last] ?? last) {
      // So that the way is shorter the next time.
      this.#next[last] = this.#next[next] ?? next;
      last = next;
    }
    return last;
  }
}
