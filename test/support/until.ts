import {setTimeout as delay} from 'node:timers/promises';

/**
 * Polls a value until it is right or the time is up, and returns the last one, so that an assertion shows what is wrong.
 * @param timeout - In milliseconds. A busy machine may need many seconds.
 */
export async function until<Value>(
  read: () => Promise<Value> | Value,
  isRight: (value: Value) => boolean,
  timeout = 30_000,
): Promise<Value> {
  for (const end = Date.now() + timeout; ;) {
    const value = await read();
    if (isRight(value) || Date.now() > end) return value;
    await delay(50);
  }
}
