import type {FbssFaq as FaqElement} from 'fbss-elements/fbss-faq.js';
import {FbssFaq} from 'fbss-elements/react/fbss-faq.js';
import {FbssRedFlags} from 'fbss-elements/react/fbss-red-flags.js';
import {useRef} from 'react';

export function App() {
  const faq = useRef<FaqElement>(null);
  return (
    <>
      <FbssRedFlags lang="es" mode="list" headingLevel={1} />
      <button onClick={() => faq.current?.openAll()}>Open all answers</button>
      <FbssFaq ref={faq} lang="es" headingLevel={3} />
    </>
  );
}
