import type { ItemDefinition, PropertyValue } from "./definition.ts";

export const dataSourceItem = {
  since: "2.1",
  properties: {
    id: { value: "string", required: true },
    title: { value: "string", required: true, maxChars: 30 },
    description: { value: "string", maxChars: 300 },
    metadata: { value: "string", maxChars: 20 },
    enabled: { value: "boolean", dynamic: true, default: true },
    image: { value: "base64", since: "5.0", dynamic: true, maxKilobytes: { "5.0": 300, "6.0": 100 } },
    altText: { value: "string", since: "5.0" },
    color: { value: "color", since: "5.0" },
    onSelectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
    onUnselectAction: { value: "action", since: "6.0", actions: { update_data: "6.0" } },
  },
} as const satisfies ItemDefinition;

export const chipItem = {
  since: "6.3",
  properties: {
    id: { value: "string", required: true },
    title: { value: "string", required: true },
    enabled: { value: "boolean", dynamic: true },
    onSelectAction: { value: "action", actions: { update_data: "6.3" } },
    onUnselectAction: { value: "action", actions: { update_data: "6.3" } },
  },
} as const satisfies ItemDefinition;

export const navigationListItem = {
  since: "6.2",
  properties: {
    id: { value: "string", required: true },
    mainContent: { value: "mainContent", required: true },
    start: { value: "startContent" },
    end: { value: "endContent" },
    /** At most 15 characters. */
    badge: { value: "string", maxChars: 15 },
    /** 1 to 3, at most 15 characters each. */
    tags: { value: "strings", minimum: 1, maximum: 3, enforced: true, maxChars: 15 },
    enabled: { value: "boolean" },
    onClickAction: { value: "action", actions: { data_exchange: "6.2", navigate: "6.2" } },
  },
} as const satisfies ItemDefinition;

export const imageCarouselItem = {
  since: "7.1",
  properties: {
    src: { value: "base64", required: true, dynamic: true, enforced: true },
    altText: { value: "string", required: true, dynamic: true },
  },
} as const satisfies ItemDefinition;

export const listItemMainContent = {
  since: "6.2",
  properties: {
    title: { value: "string", required: true, maxChars: 30 },
    description: { value: "string", maxChars: 20 },
    metadata: { value: "string", maxChars: 80 },
  },
} as const satisfies ItemDefinition;

export const listItemStart = {
  since: "6.2",
  properties: {
    image: { value: "base64", required: true, maxKilobytes: { "6.2": 100 } },
    altText: { value: "string" },
  },
} as const satisfies ItemDefinition;

export const listItemEnd = {
  since: "6.2",
  properties: {
    title: { value: "string", maxChars: 10 },
    description: { value: "string", maxChars: 10 },
    metadata: { value: "string", maxChars: 10 },
  },
} as const satisfies ItemDefinition;

/** The objects that stand in a property, by what the property holds. */
export const ITEMS = {
  options: dataSourceItem,
  chips: chipItem,
  listItems: navigationListItem,
  images: imageCarouselItem,
  mainContent: listItemMainContent,
  startContent: listItemStart,
  endContent: listItemEnd,
} as const satisfies Partial<Record<PropertyValue, ItemDefinition>>;
