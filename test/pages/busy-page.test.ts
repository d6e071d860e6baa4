import {it} from 'node:test';
import {page} from '../support/host.js';
import {inLightDom, renders} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

eachBrowser('On a page that animates all the time, so that the browser is never idle, an element', ({open}) => {
  it('has its text in the light DOM', async () => {
    const busy = `<script>
      (function animate() {
        const end = performance.now() + 60;
        while (performance.now() < end);
        requestAnimationFrame(animate);
      })();
    </script>`;
    const {tab} = await open({
      '/': page(`<fbss-faq></fbss-faq><script src="/fbss/fbss.js" data-country="GB" async></script>${busy}`),
    });
    await renders(tab, 'fbss-faq');
    await inLightDom(tab, 'fbss-faq');
  });
});
