import {msg} from '@lit/localize';

/** Why pain can go on after surgery on the spine. `place` names the part of the picture that a cause concerns. */
export const causes = {
  heading: msg('Causes of FBSS', {desc: 'label'}),
  lead: msg('Several things can play a part, sometimes more than one at once.', {desc: 'causes.several'}),
  hint: msg('Choose a cause to see its place in the picture.', {desc: 'label'}),
  inPicture: msg('In the picture:', {desc: 'label'}),
  causes: [
    {
      place: 'nerve',
      term: msg('Scar tissue', {desc: 'label'}),
      explanation: msg('Tough tissue grows around nerves after surgery.', {desc: 'causes.scar-tissue'}),
    },
    {
      place: 'disc',
      term: msg('A problem that comes back or stays', {desc: 'label'}),
      explanation: msg(
        'For example, a disc (a pad between two bones of the spine) slips again, or a nerve is still under some pressure.',
        {desc: 'causes.recurrent'},
      ),
    },
    {
      place: 'next',
      term: msg('Changes next to the surgery', {desc: 'label'}),
      explanation: msg('The parts of the spine beside the place of the surgery carry extra stress.', {
        desc: 'causes.adjacent',
      }),
    },
    {
      place: 'nerve',
      term: msg('Nerve damage, or nerves that are too sensitive', {desc: 'label'}),
      explanation: msg('Nerves stay irritated, or they react too strongly.', {desc: 'causes.nerve'}),
    },
    {
      place: 'spine',
      term: msg('The wrong diagnosis at first', {desc: 'label'}),
      explanation: msg('The surgery did not treat the true source of the pain.', {desc: 'causes.diagnosis'}),
    },
    {
      place: 'screws',
      term: msg('Screws, rods or a fusion', {desc: 'label'}),
      explanation: msg(
        'Screws or rods cause problems. Or bones that were meant to grow together (a fusion) did not heal as planned.',
        {desc: 'causes.hardware'},
      ),
    },
  ],
  picture: {
    description: msg(
      'Drawing of the lower spine from the side: five bones with discs between them, a nerve behind them, and screws with a rod in two of the bones.',
      {desc: 'label'},
    ),
    disc: msg('Disc', {desc: 'label'}),
    nerve: msg('Nerve', {desc: 'label'}),
    next: msg('Next to the surgery', {desc: 'label'}),
    spine: msg('Spine', {desc: 'label'}),
    screws: msg('Screws and rod', {desc: 'label'}),
  },
};
