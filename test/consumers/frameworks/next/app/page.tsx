import faq from 'fbss-elements/html/es/faq';
import redFlags from 'fbss-elements/html/es/red-flags';
import {FbssFaq, FbssRedFlags} from './fbss';

export default function Page() {
  return (
    <main>
      <FbssRedFlags
        lang="es"
        mode="list"
        heading-level={1}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{__html: redFlags}}
      />
      <FbssFaq lang="es" heading-level={3} suppressHydrationWarning dangerouslySetInnerHTML={{__html: faq}} />
    </main>
  );
}
