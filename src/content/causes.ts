import {msg} from '@lit/localize';

/** The name of a cause and of its place in the picture. */
const scar = msg('Scar tissue', {desc: 'causes.scar-tissue'});

/** Why pain can continue after spinal surgery. `place` is the part of the picture that a cause concerns, if it has one. */
export const causes = {
  heading: msg('Causes of FBSS', {desc: 'label'}),
  lead: msg('Pain can continue after spinal surgery for several reasons. Sometimes there is more than one.', {
    desc: 'causes.several',
  }),
  hint: msg('Select a cause to see where it is in the picture.', {desc: 'label'}),
  inPicture: msg('In the picture:', {desc: 'label'}),
  causes: [
    {
      place: 'scar',
      term: scar,
      explanation: msg('Tough, fibrous tissue can form around nerves after surgery.', {desc: 'causes.scar-tissue'}),
    },
    {
      place: 'disc',
      term: msg('A problem that came back or was not fully fixed', {desc: 'causes.recurrent'}),
      explanation: msg(
        'For example, a disc may slip (herniate) again, or pressure on a nerve may not have been fully relieved. Discs are the pads between the bones of your spine.',
        {desc: 'causes.recurrent'},
      ),
    },
    {
      place: 'next',
      term: msg('Problems next to the operated area', {desc: 'causes.adjacent'}),
      explanation: msg(
        'The parts of the spine next to the operated area can come under extra stress (adjacent segment problems).',
        {desc: 'causes.adjacent'},
      ),
    },
    {
      place: 'nerve',
      term: msg('Damaged or oversensitive nerves', {desc: 'causes.nerve'}),
      explanation: msg('Nerves may stay irritated, or they may have become too sensitive.', {desc: 'causes.nerve'}),
    },
    {
      term: msg('A wrong original diagnosis', {desc: 'causes.diagnosis'}),
      explanation: msg('The operation may not have treated the true source of the pain.', {desc: 'causes.diagnosis'}),
    },
    {
      place: 'screws',
      term: msg('Problems with screws, rods or a fusion', {desc: 'causes.hardware'}),
      explanation: msg(
        'There may be a problem with screws or rods. Or bones that were meant to join together (a fusion) may not have healed as planned.',
        {desc: 'causes.hardware'},
      ),
    },
  ],
  picture: {
    description: msg(
      'The lower spine seen from the side: bones with discs between them, a nerve behind them, and screws joined by a rod. It shows several problems at once.',
      {desc: 'label'},
    ),
    disc: msg('Disc', {desc: 'label'}),
    nerve: msg('Nerve', {desc: 'label'}),
    next: msg('Next to the operated area', {desc: 'label'}),
    scar,
    screws: msg('Screws and rod', {desc: 'label'}),
  },
};
