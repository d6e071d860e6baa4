import {msg} from '@lit/localize';

/** What makes lasting pain after surgery more likely: what can be worked on apart from what cannot be changed. */
export const riskFactors = {
  /** @label */
  heading: msg('Risk factors', {desc: 'Risk factors'}),
  /** @label */
  lead: msg('These can make lasting pain after surgery more likely.', {desc: 'Risk factors'}),
  groups: [
    {
      /** @label */
      heading: msg('What you and your team can work on', {desc: 'Risk factors'}),
      points: [
        /** @states risk-factors.smoking */
        msg('Smoking. It makes healing harder.', {desc: 'Risk factors'}),
        /** @states risk-factors.obesity */
        msg('Obesity (a very high body weight)', {desc: 'Risk factors'}),
        /** @states risk-factors.slow-recovery */
        msg('Diabetes, and other conditions that slow recovery', {desc: 'Risk factors'}),
        /** @states risk-factors.mental-health */
        msg('Depression, anxiety or high stress', {desc: 'Risk factors'}),
        /** @states risk-factors.expectations */
        msg('Hopes for the surgery that it cannot meet', {desc: 'Risk factors'}),
      ],
    },
    {
      /** @label */
      heading: msg('What cannot be changed', {desc: 'Risk factors'}),
      points: [
        /** @states risk-factors.multiple-operations */
        msg('More than one earlier surgery on the spine', {desc: 'Risk factors'}),
        /** @states risk-factors.long-pain */
        msg('Pain that lasted a long time before the surgery', {desc: 'Risk factors'}),
      ],
    },
  ],
};
