import {msg} from '@lit/localize';

/** The overview card. Opens with what matters most to the reader. */
export const overview = {
  heading: msg('Failed back surgery syndrome (FBSS)', {desc: 'condition.name, condition.abbreviation'}),
  lead: [
    msg('The name can mislead. It does not have to mean that anyone did something wrong.', {
      desc: 'overview.name-misleads',
    }),
    msg('Care usually aims for less pain and for doing more again, rather than for a full cure.', {
      desc: 'overview.aim',
    }),
  ],
  paragraphs: [
    msg(
      'FBSS means pain in the back or leg after surgery on the spine that was meant to ease it. The pain may go on, come back or start for the first time.',
      {desc: 'condition.summary, overview.definition'},
    ),
    msg('In many cases the surgery did its technical job. The pain goes on for other reasons.', {
      desc: 'overview.technical-success',
    }),
    msg(
      'FBSS is a known cause of back and leg pain that lasts. It can be frustrating, and it can limit what you are able to do.',
      {desc: 'overview.recognised, overview.impact'},
    ),
    msg(
      'It is best seen as a chronic (long-lasting) pain condition, not as one single problem. So a careful check matters. It looks for a specific cause that can be treated.',
      {desc: 'overview.chronic, overview.assessment'},
    ),
  ],
  quickFacts: [
    {
      term: msg('What it is', {desc: 'label'}),
      facts: [msg('A long-lasting (chronic) pain condition after surgery', {desc: 'quick-facts.type'})],
    },
    {
      term: msg('Where you feel it', {desc: 'label'}),
      facts: [msg('In the back and legs, after surgery on the spine', {desc: 'quick-facts.affects'})],
    },
    {
      term: msg('Main sign', {desc: 'label'}),
      facts: [msg('Pain in spite of surgery, or pain that starts after it', {desc: 'quick-facts.key-feature'})],
    },
    {
      term: msg('Who helps', {desc: 'label'}),
      facts: [msg('A pain team: experts from several fields who work together', {desc: 'quick-facts.management'})],
    },
  ],
  newerNames: {
    term: msg('Newer names', {desc: 'label'}),
    facts: [
      msg('Persistent spinal pain syndrome type 2 (PSPS-2)', {desc: 'newer-names.psps-2'}),
      msg('Chronic pain after spinal surgery (CPSS)', {desc: 'newer-names.cpss'}),
    ],
  },
};
