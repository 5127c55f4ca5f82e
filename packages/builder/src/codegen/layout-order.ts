import type { FieldType } from "../field-types.ts";
import type { FlowModel, ScreenModel } from "./flow-model.ts";

/** Which screens need constants for their layouts, in which order, and which fields have to be declared before they are there. */
export interface LayoutOrder {
  /** The screens whose fields others read, each behind those that it reads itself. */
  readonly constants: readonly ScreenModel[];
  /** By screen: the fields that are read before it is laid out. Only where screens read from one another in a circle. */
  readonly forward: ReadonlyMap<ScreenModel, ReadonlyMap<string, FieldType>>;
}

/** Orders layouts so that each field is there when it is read. */
export function orderLayouts({ screens, byId }: FlowModel): LayoutOrder {
  const constants: ScreenModel[] = [];
  const forward = new Map<ScreenModel, Map<string, FieldType>>();
  const open = new Set<ScreenModel>();
  const done = new Set<ScreenModel>();
  const declare = (screen: ScreenModel, names: ReadonlySet<string>): void => {
    const declared = forward.get(screen) ?? new Map<string, FieldType>();
    for (const name of names) {
      const field = screen.fields.get(name);
      if (field !== undefined) declared.set(name, field.type);
    }
    forward.set(screen, declared);
  };
  const visit = (screen: ScreenModel): void => {
    open.add(screen);
    for (const [id, names] of screen.reads) {
      const read = byId.get(id);
      if (read === undefined || read.index === undefined) continue;
      if (open.has(read)) declare(read, names);
      else if (!done.has(read)) visit(read);
    }
    open.delete(screen);
    done.add(screen);
    constants.push(screen);
  };
  for (const screen of screens) if (!done.has(screen)) visit(screen);
  const isRead = new Set(screens.flatMap(({ reads }) => [...reads.keys()]));
  return { constants: constants.filter(({ id }) => isRead.has(id)), forward };
}
