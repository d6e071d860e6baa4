import {FbssFaq} from 'fbss-elements/react/fbss-faq.js';

export const Mistakes = () => (
  <>
    {/* mistake: no such tag */}
    <fbss-faqs />
    {/* mistake: React would not set the property when it hydrates */}
    <fbss-faq headingLevel={3} />
    {/* mistake: no such level */}
    <fbss-faq heading-level="7" />
    {/* mistake: no such value */}
    <fbss-faq print="some" />
    {/* mistake: no such level */}
    <FbssFaq headingLevel={9} />
    {/* mistake: no such attribute */}
    <fbss-overview country="GB" />
    {/* mistake: no such attribute */}
    <fbss-language headingLevel={2} />
  </>
);
