import {msg} from '@lit/localize';

/** The overview card. Opens with what matters most to the reader. */
export const overview = {
  /** @states condition.name condition.abbreviation */
  heading: msg('Failed back surgery syndrome (FBSS)', {desc: 'Overview card'}),
  lead: [
    /** @states overview.name-misleads */
    msg('The name can mislead. It does not have to mean that anyone did something wrong.', {
      desc: 'Overview card',
    }),
    /** @states overview.aim */
    msg('Care usually aims for less pain and for doing more again, rather than for a full cure.', {
      desc: 'Overview card',
    }),
  ],
  paragraphs: [
    /** @states condition.summary overview.definition */
    msg(
      'FBSS means pain in the back or leg after surgery on the spine that was meant to ease it. The pain may go on, come back or start for the first time.',
      {desc: 'Overview card'},
    ),
    /** @states overview.technical-success */
    msg('In many cases the surgery did its technical job. The pain goes on for other reasons.', {
      desc: 'Overview card',
    }),
    /** @states overview.recognised overview.impact */
    msg(
      'FBSS is a known cause of back and leg pain that lasts. It can be frustrating, and it can limit what you are able to do.',
      {desc: 'Overview card'},
    ),
    /** @states overview.chronic overview.assessment */
    msg(
      'It is best seen as a chronic (long-lasting) pain condition, not as one single problem. So a careful check matters. It looks for a specific cause that can be treated.',
      {desc: 'Overview card'},
    ),
  ],
  quickFacts: [
    {
      /** @label */
      term: msg('What it is', {desc: 'Overview card'}),
      /** @states quick-facts.type */
      facts: [msg('A long-lasting (chronic) pain condition after surgery', {desc: 'Overview card'})],
    },
    {
      /** @label */
      term: msg('Where you feel it', {desc: 'Overview card'}),
      /** @states quick-facts.affects */
      facts: [msg('In the back and legs, after surgery on the spine', {desc: 'Overview card'})],
    },
    {
      /** @label */
      term: msg('Main sign', {desc: 'Overview card'}),
      /** @states quick-facts.key-feature */
      facts: [msg('Pain in spite of surgery, or pain that starts after it', {desc: 'Overview card'})],
    },
    {
      /** @label */
      term: msg('Who helps', {desc: 'Overview card'}),
      /** @states quick-facts.management */
      facts: [
        msg('A pain team: experts from several fields who work together', {
          desc: 'Overview card',
        }),
      ],
    },
  ],
  newerNames: {
    /** @label */
    term: msg('Newer names', {desc: 'Overview card'}),
    facts: [
      /** @states newer-names.psps-2 */
      msg('Persistent spinal pain syndrome type 2 (PSPS-2)', {desc: 'Overview card'}),
      /** @states newer-names.cpss */
      msg('Chronic pain after spinal surgery (CPSS)', {desc: 'Overview card'}),
    ],
  },
};
