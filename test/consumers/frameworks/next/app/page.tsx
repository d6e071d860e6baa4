import faq from 'fbss-elements/html/es/faq';
import redFlags from 'fbss-elements/html/es/red-flags';
import {FbssFaq} from 'fbss-elements/react/fbss-faq.js';
import {FbssRedFlags} from 'fbss-elements/react/fbss-red-flags.js';

export default function Page() {
  return (
    <main>
      <FbssRedFlags
        lang="es"
        country="GB"
        mode="list"
        headingLevel={1}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{__html: redFlags}}
      />
      <FbssFaq
        lang="es"
        country="GB"
        heading-level={3}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{__html: faq}}
      />
    </main>
  );
}
