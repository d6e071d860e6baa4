import {msg} from '@lit/localize';

/** The overview card. The definition opens it. */
export const overview = {
  heading: msg('Failed back surgery syndrome (FBSS)', {desc: 'condition.name, condition.abbreviation'}),
  lead: msg(
    'Failed back surgery syndrome (FBSS) is a name for back or leg pain after spinal surgery that was meant to relieve pain. The pain may continue, come back or be new.',
    {desc: 'condition.summary, overview.definition'},
  ),
  paragraphs: [
    msg('The name can be misleading. It does not necessarily mean that your operation was done incorrectly.', {
      desc: 'overview.name-misleads',
    }),
    msg('In many cases the operation was a technical success, but the pain continues for other reasons.', {
      desc: 'overview.technical-success',
    }),
    msg('Treatment usually aims to reduce pain and help you do more day to day, rather than to cure FBSS completely.', {
      desc: 'overview.aim',
    }),
    msg('FBSS is a recognised cause of long-term back and leg pain. It can be frustrating and disabling.', {
      desc: 'overview.recognised, overview.impact',
    }),
    msg(
      'It is best understood as a long-term (chronic) pain condition rather than a single problem. A careful assessment is important, to look for any specific cause that can be treated.',
      {desc: 'overview.chronic, overview.assessment'},
    ),
  ],
  quickFacts: [
    {
      term: msg('What it is', {desc: 'label'}),
      facts: [msg('A long-term (chronic) pain condition after spinal surgery', {desc: 'quick-facts.type'})],
    },
    {
      term: msg('Where you feel it', {desc: 'label'}),
      facts: [msg('In your back and legs, after spinal surgery', {desc: 'quick-facts.affects'})],
    },
    {
      term: msg('Main symptom', {desc: 'label'}),
      facts: [msg('Pain that continues despite surgery, or starts after it', {desc: 'quick-facts.key-feature'})],
    },
    {
      term: msg('Who treats it', {desc: 'label'}),
      facts: [
        msg('A pain team: different health professionals working together (a multidisciplinary team)', {
          desc: 'quick-facts.management',
        }),
      ],
    },
  ],
  newerNames: {
    term: msg('Newer names you may hear', {desc: 'label'}),
    facts: [
      msg('Persistent spinal pain syndrome type 2 (PSPS-2)', {desc: 'newer-names.psps-2'}),
      msg('Chronic pain after spinal surgery (CPSS)', {desc: 'newer-names.cpss'}),
    ],
  },
};
