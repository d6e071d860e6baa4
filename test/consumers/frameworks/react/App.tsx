import 'fbss-elements/react';
import 'fbss-elements/define/fbss-faq.js';
import 'fbss-elements/define/fbss-red-flags.js';
import type {FbssFaq} from 'fbss-elements/fbss-faq.js';
import {useRef} from 'react';

export function App() {
  const faq = useRef<FbssFaq>(null);
  return (
    <>
      <fbss-red-flags lang="es" mode="list" heading-level={1} />
      <button onClick={() => faq.current?.openAll()}>Open all answers</button>
      <fbss-faq ref={faq} lang="es" heading-level={3} />
    </>
  );
}
