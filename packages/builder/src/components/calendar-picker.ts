import type { ComponentDefinition } from "./definition.ts";

export const calendarPicker = {
  type: "CalendarPicker",
  since: "6.1",
  standsIn: { layout: "6.1", form: "6.1", if: "6.1", switch: "6.1" },
  field: "dateOrRange",
  page: "Components, Calendar Picker",
  properties: {
    name: { value: "name", required: true },
    mode: { value: "enum", dynamic: true, oneOf: ["single", "range"], default: "single" },
    title: { value: "string", dynamic: true, maxChars: 80, rangeOnly: true },
    description: { value: "string", dynamic: true, maxChars: 300, rangeOnly: true },
    label: { value: "string", required: true, dynamic: true, maxChars: 40, ranged: "both" },
    helperText: { value: "string", dynamic: true, maxChars: 80, ranged: "start" },
    required: { value: "boolean", dynamic: true, ranged: "start", default: false },
    enabled: { value: "boolean", dynamic: true, default: true },
    visible: { value: "boolean", dynamic: true, default: true },
    minDate: { value: "date", dynamic: true },
    maxDate: { value: "date", dynamic: true },
    unavailableDates: { value: "dates", dynamic: true },
    includeDays: {
      value: "enums",
      dynamic: true,
      minimum: 1,
      oneOf: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    },
    minDays: { value: "integer", dynamic: true, rangeOnly: true },
    maxDays: { value: "integer", dynamic: true, rangeOnly: true },
    onSelectAction: { value: "action", actions: { data_exchange: "6.1" } },
    initValue: { value: "fieldValue", dynamic: true, ranged: "start", notInForm: true },
    errorMessage: { value: "string", dynamic: true, maxChars: 80, ranged: "start", notInForm: true },
  },
} as const satisfies ComponentDefinition;
