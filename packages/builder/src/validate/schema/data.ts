import type { FoundScreen } from "../document/found.ts";
import type { Subject } from "../document/subject.ts";
import { isObject } from "../json-object.ts";
import { below } from "../place.ts";
import type { Report } from "../problem.ts";
import { checkDataSchema, isDataSchema } from "./data-schema.ts";

const PAGE = "Flow JSON, Screen data";

/** Checks that each field of a screen's data has a type and an example. Meta takes keys that begin with `required` for no fields. */
export function checkData(screen: FoundScreen, report: Report): void {
  const { data, fields } = screen;
  for (const name of fields) {
    const field = data[name];
    if (name.startsWith("required")) {
      if (name === "required" && !Array.isArray(field))
        refuse(
          "INVALID_PROPERTY_TYPE",
          "'required' in data is a list of names; rename the field",
          name,
          screen,
          report,
        );
    } else if (!isObject(field)) {
      const message = `data '${name}' is not an object; write { "type": …, "__example__": … }`;
      refuse("INVALID_PROPERTY_TYPE", message, name, screen, report);
    } else {
      for (const key of ["type", "__example__"])
        if (field[key] === undefined)
          refuse("MISSING_REQUIRED_PROPERTY", `data '${name}' needs '${key}'; add it`, name, screen, report);
      if (!isDataSchema(field)) checkDataSchema(field, { name, place: below(screen, "data", name) }, report);
    }
  }
}

function refuse(error: string, message: string, name: string, screen: Subject, report: Report): void {
  const rule = error === "MISSING_REQUIRED_PROPERTY" ? "missing-property" : "property-type";
  report.add({ error, rule, page: PAGE, places: [below(screen, "data", name)], message });
}
