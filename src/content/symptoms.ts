import {msg} from '@lit/localize';

/** What people feel, by where they feel it. */
export const symptoms = {
  /** @label */
  heading: msg('Symptoms of FBSS', {desc: 'Symptoms'}),
  /** @states symptoms.vary */
  lead: msg('What you feel depends on the problem you had first and on the type of surgery.', {desc: 'Symptoms'}),
  groups: [
    {
      /** @label */
      heading: msg('Back', {desc: 'Symptoms'}),
      points: [
        /** @states symptoms.back-pain */
        msg('Pain at or near the place of the surgery. It may go on, or it may come back.', {desc: 'Symptoms'}),
        /** @states symptoms.changed-pain */
        msg('Pain that may feel different from the pain you had before', {desc: 'Symptoms'}),
      ],
    },
    {
      /** @label */
      heading: msg('Legs', {desc: 'Symptoms'}),
      points: [
        /** @states symptoms.leg-symptoms */
        msg('Pain, numbness, tingling or weakness that spreads into one leg or both', {desc: 'Symptoms'}),
      ],
    },
    {
      /** @label */
      heading: msg('Movement', {desc: 'Symptoms'}),
      points: [
        /** @states symptoms.stiffness */
        msg('Your back is stiff, and you move less well', {desc: 'Symptoms'}),
        /** @states symptoms.standing-walking */
        msg('It is hard to stand or walk for long', {desc: 'Symptoms'}),
      ],
    },
    {
      /** @label */
      heading: msg('Mood and sleep', {desc: 'Symptoms'}),
      points: [
        /** @states symptoms.mood-sleep */
        msg('Low mood, frustration or poor sleep. These go with pain that lasts.', {desc: 'Symptoms'}),
      ],
    },
  ],
  /** @states red-flags.leg-weakness red-flags.bladder-bowel red-flags.saddle-numbness red-flags.meaning */
  warning: msg(
    'Get emergency help now if weakness or numbness in one or both legs is new or getting worse, if you cannot control your bladder or bowel, or if you feel numb around your groin or buttocks.',
    {desc: 'Symptoms'},
  ),
};
