import {msg} from '@lit/localize';

/** What people feel, by where they feel it. */
export const symptoms = {
  heading: msg('Symptoms of FBSS', {desc: 'label'}),
  lead: msg('What you feel depends on the problem you had first and on the type of surgery.', {desc: 'symptoms.vary'}),
  groups: [
    {
      heading: msg('Back', {desc: 'label'}),
      points: [
        msg('Pain at or near the place of the surgery. It may go on, or it may come back.', {
          desc: 'symptoms.back-pain',
        }),
        msg('Pain that may feel different from the pain you had before', {desc: 'symptoms.changed-pain'}),
      ],
    },
    {
      heading: msg('Legs', {desc: 'label'}),
      points: [
        msg('Pain, numbness, tingling or weakness that spreads into one leg or both', {desc: 'symptoms.leg-symptoms'}),
      ],
    },
    {
      heading: msg('Movement', {desc: 'label'}),
      points: [
        msg('Your back is stiff, and you move less well', {desc: 'symptoms.stiffness'}),
        msg('It is hard to stand or walk for long', {desc: 'symptoms.standing-walking'}),
      ],
    },
    {
      heading: msg('Mood and sleep', {desc: 'label'}),
      points: [
        msg('Low mood, frustration or poor sleep. These go with pain that lasts.', {desc: 'symptoms.mood-sleep'}),
      ],
    },
  ],
  warning: msg(
    'Get emergency help now if weakness or numbness in one or both legs is new or getting worse, if you cannot control your bladder or bowel, or if you feel numb around your groin or buttocks.',
    {desc: 'red-flags.leg-weakness, red-flags.bladder-bowel, red-flags.saddle-numbness, red-flags.meaning'},
  ),
};
