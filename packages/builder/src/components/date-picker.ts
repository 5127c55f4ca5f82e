import type { ComponentDefinition } from "./definition.ts";

export const datePicker = {
  type: "DatePicker",
  since: "2.1",
  standsIn: { layout: "4.0", form: "2.1", if: "4.0", switch: "4.0" },
  field: "string",
  page: "Components, Date Picker",
  properties: {
    name: { value: "name", required: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 40 },
    minDate: { value: "date", dynamic: true },
    maxDate: { value: "date", dynamic: true },
    unavailableDates: { value: "dates", dynamic: true },
    helperText: { value: "string", dynamic: true, maxChars: 80 },
    enabled: { value: "boolean", dynamic: true, default: true },
    required: { value: "boolean", dynamic: true },
    visible: { value: "boolean", dynamic: true, default: true },
    onSelectAction: { value: "action", actions: { data_exchange: "2.1" } },
    initValue: { value: "fieldValue", since: "4.0", dynamic: true, notInForm: true },
    errorMessage: { value: "string", since: "4.0", dynamic: true, maxChars: 80, notInForm: true },
  },
} as const satisfies ComponentDefinition;
