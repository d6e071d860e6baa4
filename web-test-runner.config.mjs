import {writeFileSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {tsImport} from 'tsx/esm/api';

const {chromiumFlags, findChromium, findFirefox} = await tsImport('./tools/browsers.ts', import.meta.url);
const {webkitAvailable, webkitGtkLauncher} = await tsImport('./test/support/webkit-launcher.ts', import.meta.url);

const named = (name, launcher) => Object.assign(launcher, {name});
const launchers = {
  chromium: () =>
    named('Chromium', chromeLauncher({launchOptions: {executablePath: findChromium(), args: chromiumFlags}})),
  firefox: () =>
    named(
      'Firefox',
      chromeLauncher({concurrency: 1, launchOptions: {browser: 'firefox', executablePath: findFirefox()}}),
    ),
  webkit: () => webkitGtkLauncher(),
};
/** `BROWSERS=chromium,firefox` chooses; by default it is every browser that this machine has. */
const chosen = process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox', ...(webkitAvailable() ? ['webkit'] : [])];

const page = (head) => (testFramework) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><script type="module" src="${testFramework}"></script></body></html>`;

/** Writes the counts down for the last line of `npm test`, which spans several runners, and prints them where the default reporter does not. */
const counting = () => {
  return {
    onTestRunFinished({sessions}) {
      const tests = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(tests)];
      const all = sessions.flatMap(({testResults}) => tests(testResults));
      const failed =
        all.filter(({passed, skipped}) => !passed && !skipped).length +
        sessions.filter(({errors}) => errors.length).length;
      const passed = all.filter(({passed}) => passed).length;
      const duration = (session) => tests(session.testResults).reduce((sum, test) => sum + (test.duration ?? 0), 0);
      const files = sessions.map((session) => ({
        file: session.testFile.replace(`${import.meta.dirname}/`, ''),
        group: session.group.name,
        browser: session.browser.name,
        seconds: Math.round(duration(session) / 1000),
      }));
      writeFileSync('generated/web-test-runner.json', JSON.stringify({passed, failed, files}, undefined, 1));
      if (!process.stdout.isTTY) console.log(`${passed} passed, ${failed} failed`);
    },
  };
};

/** Outside Storybook, its pages have no toolbar to follow. */
const withoutToolbar = {
  name: 'without-toolbar',
  resolveImport: ({source}) => (source === 'storybook/preview-api' ? '/test/stories/preview-api.ts' : undefined),
};

const browsers = chosen.map((name) => launchers[name]());
const components = 'test/{components,core}/**/*.test.ts';

export default {
  groups: [
    // the script has defined the elements before a test imports them
    {name: 'script', files: components, testRunnerHtml: page('<script src="/dist/fbss.js"></script>')},
    // the same source and the same Lit: the core, all sections and the lazy parts show, in one engine, whether the modules work
    {
      name: 'modules',
      files: ['test/core/**/*.test.ts', 'test/components/{sections,fbss-causes,fbss-guide,fbss-language}.test.ts'],
      browsers: browsers.filter(({name}) => name === 'Chromium'),
    },
    // what axe finds does not depend on the third engine
    {name: 'stories', files: 'test/stories/*.test.ts', browsers: browsers.filter(({name}) => name !== 'WebKitGTK')},
  ],
  nodeResolve: true,
  plugins: [
    withoutToolbar,
    esbuildPlugin({ts: true, tsconfig: new URL('tsconfig.json', import.meta.url).pathname, target: 'esnext'}),
  ],
  browsers,
  reporters: [defaultReporter({reportTestProgress: false}), counting()],
  browserStartTimeout: 60000,
  testsStartTimeout: 60000,
  // limits for what never ends: a file takes a minute at most, a test a second, but a busy machine can be ten times slower
  testsFinishTimeout: 1_200_000,
  testFramework: {config: {timeout: 60_000}},
  // the tests look at warnings themselves
  filterBrowserLogs: () => false,
};
