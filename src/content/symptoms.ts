import {msg} from '@lit/localize';

/** The common symptoms, by where people feel them. */
export const symptoms = {
  heading: msg('Symptoms of FBSS', {desc: 'label'}),
  lead: msg(
    'Symptoms vary, depending on your original problem and the type of surgery you had. Common symptoms include:',
    {desc: 'symptoms.vary'},
  ),
  groups: [
    {
      heading: msg('Pain', {desc: 'label'}),
      points: [
        msg('Back pain at or near the operated area that does not go away, or that comes back', {
          desc: 'symptoms.back-pain',
        }),
        msg('Pain that may feel different from the pain you had before your operation', {
          desc: 'symptoms.changed-pain',
        }),
      ],
    },
    {
      heading: msg('Legs', {desc: 'label'}),
      points: [
        msg('Pain, numbness, tingling or weakness that spreads into one or both legs', {
          desc: 'symptoms.leg-symptoms',
        }),
      ],
    },
    {
      heading: msg('Movement', {desc: 'label'}),
      points: [
        msg('Stiffness, and finding it harder to move', {desc: 'symptoms.stiffness'}),
        msg('Difficulty standing or walking for long periods', {desc: 'symptoms.standing-walking'}),
      ],
    },
    {
      heading: msg('Mood and sleep', {desc: 'label'}),
      points: [
        msg('Low mood, frustration or sleep problems linked to long-term (chronic) pain', {
          desc: 'symptoms.mood-sleep',
        }),
      ],
    },
  ],
};
