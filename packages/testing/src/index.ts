export { createEmulator, type Emulator, type EmulatorOptions } from "./emulator.ts";
export type { FlowRecord, FlowState } from "./flow-record.ts";
export type { Snapshot } from "./store.ts";
export type { ValidationError } from "./validation.ts";
