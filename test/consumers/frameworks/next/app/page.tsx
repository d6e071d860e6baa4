import faq from 'fbss-elements/html/es/faq';
import redFlags from 'fbss-elements/html/es/red-flags';
import {FbssFaq, FbssRedFlags} from './fbss';

export default function Page() {
  return (
    <main>
      <p lang="es">
        En una emergencia, llame al <a href="tel:999">999</a>.
      </p>
      <FbssRedFlags
        lang="es"
        mode="list"
        headingLevel={1}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{__html: redFlags}}
      />
      <FbssFaq lang="es" headingLevel={3} suppressHydrationWarning dangerouslySetInnerHTML={{__html: faq}} />
    </main>
  );
}
