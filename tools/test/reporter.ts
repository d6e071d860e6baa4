import type {TestEvent} from 'node:test/reporters';

/** The result of a test or a suite. */
export interface TestResult {
  name: string;
  /** How many suites it is in: 0 for a file. */
  nesting: number;
  /** In milliseconds. */
  duration: number;
  isTest: boolean;
  isSkipped: boolean;
  /** The error with its stack, if the test has failed, or if the suite has failed by itself. */
  failure?: string;
}

/** The start of a line with a result, to tell it apart from the output of the tests. */
export const prefix = 'test-result ';

/** A reporter for Node's test runner: one line of JSON for each test and each suite. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const {name, nesting, skip, details} = event.data;
    const result: TestResult = {
      name,
      nesting,
      duration: details.duration_ms,
      isTest: details.type !== 'suite',
      isSkipped: skip !== undefined,
      failure: event.type === 'test:fail' ? failureOf(event.data.details.error) : undefined,
    };
    yield `${prefix}${JSON.stringify(result)}\n`;
  }
}

/** The failure; `undefined` for a suite whose tests have failed, which are reported themselves. */
function failureOf(error: Error & {failureType?: string}): string | undefined {
  if (error.failureType === 'subtestsFailed') return undefined;
  const {cause, message} = error;
  return cause instanceof Error ? cause.stack : message;
}
