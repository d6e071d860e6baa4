import {msg} from '@lit/localize';

/** What makes lasting pain after surgery more likely: what can be worked on apart from what cannot be changed. */
export const riskFactors = {
  heading: msg('Risk factors', {desc: 'label'}),
  lead: msg('These can make lasting pain after surgery more likely.', {desc: 'label'}),
  groups: [
    {
      heading: msg('What you and your team can work on', {desc: 'label'}),
      points: [
        msg('Smoking. It makes healing harder.', {desc: 'risk-factors.smoking'}),
        msg('Obesity (a very high body weight)', {desc: 'risk-factors.obesity'}),
        msg('Diabetes, and other conditions that slow recovery', {desc: 'risk-factors.slow-recovery'}),
        msg('Depression, anxiety or high stress', {desc: 'risk-factors.mental-health'}),
        msg('Hopes for the surgery that it cannot meet', {desc: 'risk-factors.expectations'}),
      ],
    },
    {
      heading: msg('What cannot be changed', {desc: 'label'}),
      points: [
        msg('More than one earlier surgery on the spine', {desc: 'risk-factors.multiple-operations'}),
        msg('Pain that lasted a long time before the surgery', {desc: 'risk-factors.long-pain'}),
      ],
    },
  ],
};
