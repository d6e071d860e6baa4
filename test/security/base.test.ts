import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {page} from '../support/host.js';
import {renders} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

const spanish = '<fbss-faq lang="es">Preguntas</fbss-faq>';

eachBrowser('A page with a <base> that leads elsewhere', ({open, serve}) => {
  it('has the languages of a script that is in the page itself from beside the page', async () => {
    const evil = await serve({}, {headers: {'access-control-allow-origin': '*'}});
    const {tab, site} = await open(
      {
        '/wards/': page(`${spanish}<script>${readFileSync('dist/fbss.js', 'utf8')}</script>`, {
          head: `<base href="${evil.url}/fbss/">`,
        }),
      },
      {
        path: '/wards/',
        answer: (path, response) => {
          if (path !== '/wards/content/es.js') return false;
          response.writeHead(200, {'content-type': 'text/javascript'}).end(readFileSync('dist/content/es.js', 'utf8'));
          return true;
        },
      },
    );
    await renders(tab, 'fbss-faq', 'es');
    assert.ok(site.requests.includes('/wards/content/es.js'));
    assert.deepEqual(evil.requests, []);
    await tab.close();
  });

  it('loads the languages from beside a script with an absolute URL', async () => {
    const [hospital, evil] = [await serve({}, {headers: {'access-control-allow-origin': '*'}}), await serve({})];
    const {tab} = await open({
      '/': page(`${spanish}<script src="${hospital.url}/fbss/fbss.js" async></script>`, {
        head: `<base href="${evil.url}/fbss/">`,
      }),
    });
    await renders(tab, 'fbss-faq', 'es');
    assert.deepEqual(evil.requests, []);
    await tab.close();
  });
});
