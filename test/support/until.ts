import {setTimeout as later} from 'node:timers/promises';

/**
 * Reads something again and again until it is as it should be, and gives the last value: what is wrong then shows in the
 * assertion. The limit, in milliseconds, is for what never comes; a busy machine may take long.
 */
export async function until<Value>(
  read: () => Promise<Value> | Value,
  isRight: (value: Value) => boolean,
  limit = 30_000,
): Promise<Value> {
  for (const end = Date.now() + limit; ;) {
    const value = await read();
    if (isRight(value) || Date.now() > end) return value;
    await later(50);
  }
}
