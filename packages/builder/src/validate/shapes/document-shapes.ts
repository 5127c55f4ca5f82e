import type { PropertyDefinition } from "../../components/definition.ts";
import { screenProperties } from "../../components/screen.ts";
import type { AnyVersion } from "../../versions.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** What the document itself, its screens and their layouts look like in one version. */
export interface DocumentShapes {
  readonly root: Shape;
  readonly screen: Shape;
  readonly layout: Shape;
}

const ROOT: Readonly<Record<string, PropertyDefinition>> = {
  version: { value: "fieldValue", required: true },
  screens: { value: "screens", required: true, minimum: 1 },
  data_api_version: { value: "dataApiVersion" },
  routing_model: { value: "routes" },
  data_channel_uri: { value: "string", until: "3.0" },
  meta: { value: "reserved", since: "5.1" },
};

const LAYOUT: Readonly<Record<string, PropertyDefinition>> = {
  type: { value: "fieldValue", required: true },
  children: { value: "components", required: true },
};

const shapes = new Map<AnyVersion, DocumentShapes>();

/** The shapes of one version. */
export function documentShapes(version: AnyVersion): DocumentShapes {
  let found = shapes.get(version);
  if (found === undefined) {
    found = {
      root: shapeOf("the document", "Flow JSON, Top-level properties", ROOT, version),
      screen: shapeOf("screen", "Flow JSON, Screens", screenProperties, version),
      layout: shapeOf("the layout", "Flow JSON, Layout", LAYOUT, version),
    };
    shapes.set(version, found);
  }
  return found;
}
