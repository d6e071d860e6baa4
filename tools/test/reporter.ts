import type {TestEvent} from 'node:test/reporters';

/** The outcome of a test, or of a suite that is not only that of its tests. */
export interface Outcome {
  name: string;
  /** How deep it is in suites: 0 is a whole file. */
  nesting: number;
  /** In milliseconds. */
  duration: number;
  isTest: boolean;
  isSkipped: boolean;
  /** Why it has failed, with the place, if it has. */
  failure?: string;
}

/** What a line with an outcome begins with, among those that the tests print. */
export const mark = 'outcome ';

/** A reporter of Node's test runner: a line of JSON for each test and each suite. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const {name, nesting, skip, details} = event.data;
    const outcome: Outcome = {
      name,
      nesting,
      duration: details.duration_ms,
      isTest: details.type !== 'suite',
      isSkipped: skip !== undefined,
      failure: event.type === 'test:fail' ? failureOf(event.data.details.error) : undefined,
    };
    yield `${mark}${JSON.stringify(outcome)}\n`;
  }
}

/** A suite in which tests fail has no failure of its own. */
function failureOf(error: Error & {failureType?: string}): string | undefined {
  if (error.failureType === 'subtestsFailed') return undefined;
  const {cause, message} = error;
  return cause instanceof Error ? cause.stack : message;
}
