import 'fbss-elements/react';
import {FbssFaq} from 'fbss-elements/react/fbss-faq.js';

export const Mistakes = () => (
  <>
    {/* mistake: wrong tag */}
    <fbss-faqs />
    {/* mistake: wrong attribute, React would not set the property when it hydrates */}
    <fbss-faq headingLevel={3} />
    {/* not found: misspelt attribute with a hyphen */}
    <fbss-faq heading-levle={3} />
    {/* not found: the same in a component */}
    <FbssFaq heading-levle={3} />
    {/* mistake: misspelt property */}
    <FbssFaq headingLevle={3} />
    {/* mistake: wrong value */}
    <fbss-faq heading-level="7" />
    {/* mistake: wrong value */}
    <fbss-faq print="some" />
    {/* mistake: wrong value */}
    <FbssFaq headingLevel={9} />
    {/* mistake: wrong attribute */}
    <fbss-overview country="GB" />
    {/* mistake: wrong attribute */}
    <fbss-language headingLevel={2} />
  </>
);
