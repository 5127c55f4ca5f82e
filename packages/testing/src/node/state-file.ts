import { readFile } from "node:fs/promises";
import { Writer } from "steno";
import type { Emulator, Snapshot } from "../emulator.ts";

/** Keeps an emulator's state in a file. */
export interface StateFile {
  /** Writes what has changed since, and stops keeping it. */
  close(): Promise<void>;
}

const INTERVAL = 1000;

/**
 * Restores an emulator from a file, if there is one, and keeps it there: once a second while there are changes, and on
 * `close()`. The file is replaced as a whole, so that it never holds half a state.
 *
 * @throws {Error} If the file is there, but is no state of an emulator (it is left as it is), or can't be written.
 */
export async function keepState(emulator: Emulator, path: string): Promise<StateFile> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new Error(`The state file ${path} can't be read (${error.code}): name a file, or a new one.`);
  });
  if (text !== undefined) emulator.restore(readState(text, path));
  const writer = new Writer(path);
  let written = text === undefined ? -1 : emulator.revision;
  const save = async (): Promise<void> => {
    if (emulator.revision === written) return;
    written = emulator.revision;
    await writer.write(JSON.stringify(emulator.snapshot()));
  };
  await save().catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The state can't be kept in ${path} (${error.code}): name a file in a folder that can be written.`);
  });
  let failure: unknown;
  const timer = setInterval(() => void save().catch((error: unknown) => (failure = error)), INTERVAL);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await save();
      if (failure !== undefined) throw failure;
    },
  };
}

function readState(text: string, path: string): Snapshot {
  try {
    const state = JSON.parse(text) as Snapshot | null;
    if (state?.format === 1 && Array.isArray(state.flows)) return state;
  } catch {
    // Told below.
  }
  throw new Error(`The file ${path} is no state of an emulator; name another one, or move it away.`);
}
