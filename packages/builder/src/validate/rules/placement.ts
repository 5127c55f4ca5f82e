import { RICH_TEXT_FOOTER_SINCE } from "../../components/rich-text.ts";
import { COMPONENTS } from "../../components/table.ts";
import { type AnyVersion, isAtLeast } from "../../versions.ts";
import type { FoundComponent } from "../document/found.ts";
import { below } from "../place.ts";
import type { Rule } from "./rule.ts";

const CHOOSY = ["RichText", "NavigationList"];
const MAX_LISTS = COMPONENTS.NavigationList.maxPerScreen;

/** RichText and NavigationList keep a screen to themselves. */
export const standsAlone: Rule = {
  id: "stands-alone",
  check(document, report) {
    for (const found of document.ofTypes(CHOOSY)) {
      const { id } = found.screen;
      const beside = companionsOf(found.type, report.version);
      const other = strangerTo(found, beside);
      if (other === undefined) continue;
      const allowed = beside.length === 0 ? "nothing else" : `only ${beside.join(" or ")}`;
      const isOld = found.type === "RichText" && !isAtLeast(report.version, "6.0");
      report.add({
        error: isOld ? "INVALID_RICHTEXT_PLACEMENT" : "INVALID_COMPONENT_PLACEMENT",
        rule: this.id,
        page: found.shape.page,
        places: [below(found, "type")],
        message: `${found.type} shares screen '${id}' with ${other}; beside it may stand ${allowed}`,
      });
    }
  },
};

/** What may stand beside a component that is choosy. */
function companionsOf(type: string, version: AnyVersion): readonly string[] {
  if (type === "NavigationList") return ["NavigationList", "Form"];
  return isAtLeast(version, RICH_TEXT_FOOTER_SINCE) ? ["Footer"] : [];
}

function strangerTo({ type, screen }: FoundComponent, beside: readonly string[]): string | undefined {
  for (const [other, count] of screen.counts)
    if (!beside.includes(other) && (other !== type || count > 1)) return other;
  const lists = type === "NavigationList" ? (screen.counts.get(type) ?? 0) : 0;
  return lists > MAX_LISTS ? `${lists - 1} others` : undefined;
}
