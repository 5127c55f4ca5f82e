import { COMPONENTS } from "../../components/table.ts";
import { isAtLeast } from "../../versions.ts";
import type { FlowDocument } from "../document/flow-document.ts";
import type { FoundAction, FoundComponent, FoundScreen } from "../document/found.ts";
import type { FoundText } from "../document/found-text.ts";
import { below, type Place } from "../place.ts";
import type { Report } from "../problem.ts";
import type { RuleId } from "../rule-id.ts";
import { MEDIA_PICKERS } from "./media-pickers.ts";
import type { Rule } from "./rule.ts";

const ERROR = "INVALID_ON_CLICK_ACTION_PAYLOAD";
const PAGE = "Media upload components";
/** What a complete payload may carry. */
const MAX_FILES = 10;
const MAX_KILOBYTES = 102_400;

const { PhotoPicker, DocumentPicker } = COMPONENTS;
/** The property of each picker that limits its files, with what Meta assumes without it. */
const MAX_OF: Readonly<Record<string, readonly [property: string, assumed: number]>> = {
  PhotoPicker: ["max-uploaded-photos", PhotoPicker.properties.maxUploadedPhotos.default],
  DocumentPicker: ["max-uploaded-documents", DocumentPicker.properties.maxUploadedDocuments.default],
};
const SIZE = ["max-file-size-kb", PhotoPicker.properties.maxFileSizeKb.default] as const;

/** The value of a picker can't go everywhere: into no navigate, and elsewhere at the top of the payload only. */
export const pickersInPayloads: Rule = {
  id: "pickers-in-payloads",
  check(document, report) {
    if (document.ofTypes(MEDIA_PICKERS).length === 0) return;
    for (const screen of document.screens) {
      for (const action of screen.actions) {
        for (const text of action.texts) {
          const picker = pickerOf(text, document, screen);
          if (picker === undefined || isAllowed(action, text)) continue;
          const message =
            action.name === "navigate"
              ? `the value of a ${picker.type} can't be passed by navigate; read it on the other screen by \${screen.…}`
              : `the value of a ${picker.type} stands at the top of a payload only; move it there`;
          refuse(this.id, text, message, report);
        }
      }
    }
  },
};

function isAllowed(action: FoundAction, { depth }: FoundText): boolean {
  return action.name !== "navigate" && depth === 1;
}

function pickerOf({ binding }: FoundText, { byId }: FlowDocument, here: FoundScreen): FoundComponent | undefined {
  if (binding?.scope !== "form") return undefined;
  const screen = binding.screen === undefined ? here : byId.get(binding.screen);
  const found = screen?.named.get(binding.path[0] ?? "");
  return found !== undefined && Object.hasOwn(MAX_OF, found.type) ? found : undefined;
}

/** A complete payload takes so many files, and so many bytes; the pickers in it must stay below. */
export const filesInComplete: Rule = {
  id: "files-in-complete",
  check(document, report) {
    if (document.ofTypes(MEDIA_PICKERS).length === 0) return;
    for (const action of document.actionsNamed("complete")) {
      const found = action.texts.filter(({ depth }) => depth === 1);
      const pickers = new Set(found.flatMap((text) => pickerOf(text, document, action.screen) ?? []));
      if (pickers.size > 0) checkSums([...pickers], action, report);
    }
  },
};

function checkSums(pickers: readonly FoundComponent[], action: FoundAction, report: Report): void {
  const maxFiles = isAtLeast(report.version, "5.0") ? MAX_FILES : 1;
  const files = sum(pickers.map(filesOf));
  const kilobytes = sum(pickers.map((picker) => filesOf(picker) * numberOf(picker, SIZE)));
  const place = below(action, "payload");
  const limits = [...new Set(pickers.map(({ type }) => `'${MAX_OF[type]?.[0]}'`))].join(" and ");
  if (files > maxFiles) {
    const message = `complete takes at most ${maxFiles} files, and its pickers allow ${files}; lower ${limits}`;
    refuse("files-in-complete", place, message, report);
  }
  if (kilobytes > MAX_KILOBYTES && isAtLeast(report.version, "5.0")) {
    const message = `complete takes at most ${MAX_KILOBYTES} KB, and its pickers allow ${kilobytes}; lower ${limits} or 'max-file-size-kb'`;
    refuse("files-in-complete", place, message, report);
  }
}

function filesOf(picker: FoundComponent): number {
  const limit = MAX_OF[picker.type];
  return limit === undefined ? 0 : numberOf(picker, limit);
}

function numberOf({ object }: FoundComponent, [property, assumed]: readonly [string, number]): number {
  const value = object[property];
  return typeof value === "number" ? value : assumed;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function refuse(rule: RuleId, place: Place, message: string, report: Report): void {
  report.add({ error: ERROR, rule, page: PAGE, places: [place], message });
}
