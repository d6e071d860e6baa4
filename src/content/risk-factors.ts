import {msg} from '@lit/localize';

/** What makes long-term pain after surgery more likely: what a reader may get help with, apart from what nobody can change. */
export const riskFactors = {
  heading: msg('Risk factors for FBSS', {desc: 'label'}),
  lead: msg('These things can make long-term (chronic) pain after spinal surgery more likely.', {
    desc: 'risk-factors.multiple-operations, risk-factors.smoking, risk-factors.slow-recovery, risk-factors.long-pain, risk-factors.mental-health, risk-factors.obesity, risk-factors.expectations',
  }),
  groups: [
    {
      heading: msg('Things you may be able to get help with', {desc: 'label'}),
      points: [
        msg('Smoking, which makes it harder for your body to heal', {desc: 'risk-factors.smoking'}),
        msg('Living with obesity', {desc: 'risk-factors.obesity'}),
        msg('Diabetes or other conditions that slow recovery', {desc: 'risk-factors.slow-recovery'}),
        msg('Depression, anxiety or high levels of stress', {desc: 'risk-factors.mental-health'}),
        msg('Expecting more from surgery than it can achieve', {desc: 'risk-factors.expectations'}),
      ],
    },
    {
      heading: msg('Things you cannot change', {desc: 'label'}),
      points: [
        msg('Having had several operations on your spine', {desc: 'risk-factors.multiple-operations'}),
        msg('Having had pain for a long time before surgery', {desc: 'risk-factors.long-pain'}),
      ],
    },
  ],
};
