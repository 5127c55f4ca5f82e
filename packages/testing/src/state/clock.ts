/** The emulator's time. It follows the real one until it is set, and then stands still until it is moved. */
export class Clock {
  #offset = 0;
  #stopped: number | undefined;

  constructor(start?: Date | string) {
    if (start !== undefined) this.set(start);
  }

  now(): Date {
    return new Date(this.#stopped ?? Date.now() + this.#offset);
  }

  /**
   * Goes to a time, and stops there.
   *
   * @param time A date, or its text, such as `2024-10-01` or `2026-11-24T10:00:00Z`.
   * @throws {RangeError} If the text is no date.
   */
  set(time: Date | string): void {
    const at = new Date(time).getTime();
    if (Number.isNaN(at))
      throw new RangeError(`The clock can't be set to "${time}": write a date, such as "2026-11-24".`);
    this.#stopped = at;
  }

  /** Moves on by so many milliseconds, or back by a negative number. */
  advance(milliseconds: number): void {
    if (!Number.isFinite(milliseconds)) throw new RangeError("The clock advances by a number of milliseconds.");
    if (this.#stopped === undefined) this.#offset += milliseconds;
    else this.#stopped += milliseconds;
  }
}

export const MINUTE = 60_000;
export const HOUR: number = 60 * MINUTE;
export const DAY: number = 24 * HOUR;
