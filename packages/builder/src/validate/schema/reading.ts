import type { AnyVersion } from "../../versions.ts";
import type { FlowDocument } from "../document/flow-document.ts";
import { FoundAction, FoundComponent, type FoundScreen, PropertyText } from "../document/found.ts";
import { FoundText, findTexts } from "../document/found-text.ts";
import type { Subject } from "../document/subject.ts";
import type { Binding } from "../expression/references.ts";
import type { JsonObject } from "../json-object.ts";
import type { Path } from "../place.ts";
import type { Report, Told } from "../problem.ts";
import { type ComponentShape, componentShapes } from "../shapes/component-shapes.ts";
import type { PropertyShape } from "../shapes/shape.ts";

const NO_KEYS: Path = [];

/** One walk over a document, which tells what is wrong with its structure and collects what rules ask about. */
export class Reading implements Report {
  readonly version: AnyVersion;
  readonly document: FlowDocument;
  /** The components that the version knows. */
  readonly shapes: ReadonlyMap<string, ComponentShape>;
  /** The screen whose components are being read. */
  screen: FoundScreen | undefined;
  /** How much was refused up to now. */
  refusals = 0;
  readonly #report: Report;

  constructor(document: FlowDocument, report: Report) {
    this.version = report.version;
    this.document = document;
    this.shapes = componentShapes(report.version);
    this.#report = report;
  }

  add(problem: Told): void {
    if (problem.severity !== "warning") this.refusals += 1;
    this.#report.add(problem);
  }

  /** Keeps a text that refers to something, and reads the reference that is the whole of it. */
  keepText(text: string, owner: Subject, shape: PropertyShape): Binding | undefined {
    if (owner instanceof FoundComponent) {
      const found = new PropertyText(text, owner, shape);
      owner.screen.texts.push(found);
      return found.binding;
    }
    const found = new FoundText(text, owner, NO_KEYS, shape.name);
    this.screen?.innerTexts.push(found);
    return found.binding;
  }

  /** Keeps the texts in a value that refer to something. */
  keepTextsIn(value: object, owner: Subject, keys: Path): void {
    if (this.screen !== undefined) findTexts(value, owner, keys, this.screen.innerTexts);
  }

  keepAction(action: JsonObject, owner: Subject, shape: PropertyShape): void {
    if (this.screen !== undefined) this.document.addAction(new FoundAction(action, this.screen, owner, shape));
  }
}
