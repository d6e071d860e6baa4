import {msg} from '@lit/localize';

/** Why pain can go on after surgery on the spine. `place` names the part of the picture that a cause concerns. */
export const causes = {
  /** @label */
  heading: msg('Causes of FBSS', {desc: 'Causes'}),
  /** @states causes.several */
  lead: msg('Several things can play a part, sometimes more than one at once.', {desc: 'Causes'}),
  /** @label */
  hint: msg('Choose a cause to see its place in the picture.', {desc: 'Causes'}),
  /** @label */
  inPicture: msg('In the picture:', {desc: 'Causes'}),
  causes: [
    {
      place: 'nerve',
      /** @label */
      term: msg('Scar tissue', {desc: 'Causes'}),
      /** @states causes.scar-tissue */
      explanation: msg('Tough tissue grows around nerves after surgery.', {desc: 'Causes'}),
    },
    {
      place: 'disc',
      /** @label */
      term: msg('A problem that comes back or stays', {desc: 'Causes'}),
      /** @states causes.recurrent */
      explanation: msg(
        'For example, a disc (a pad between two bones of the spine) slips again, or a nerve is still under some pressure.',
        {desc: 'Causes'},
      ),
    },
    {
      place: 'next',
      /** @label */
      term: msg('Changes next to the surgery', {desc: 'Causes'}),
      /** @states causes.adjacent */
      explanation: msg('The parts of the spine beside the place of the surgery carry extra stress.', {desc: 'Causes'}),
    },
    {
      place: 'nerve',
      /** @label */
      term: msg('Nerve damage, or nerves that are too sensitive', {desc: 'Causes'}),
      /** @states causes.nerve */
      explanation: msg('Nerves stay irritated, or they react too strongly.', {desc: 'Causes'}),
    },
    {
      place: 'spine',
      /** @label */
      term: msg('The wrong diagnosis at first', {desc: 'Causes'}),
      /** @states causes.diagnosis */
      explanation: msg('The surgery did not treat the true source of the pain.', {desc: 'Causes'}),
    },
    {
      place: 'screws',
      /** @label */
      term: msg('Screws, rods or a fusion', {desc: 'Causes'}),
      /** @states causes.hardware */
      explanation: msg(
        'Screws or rods cause problems. Or bones that were meant to grow together (a fusion) did not heal as planned.',
        {desc: 'Causes'},
      ),
    },
  ],
  picture: {
    /** @label */
    description: msg(
      'Drawing of the lower spine from the side: five bones with discs between them, a nerve behind them, and screws with a rod in two of the bones.',
      {desc: 'Causes'},
    ),
    /** @label */
    disc: msg('Disc', {desc: 'Causes'}),
    /** @label */
    nerve: msg('Nerve', {desc: 'Causes'}),
    /** @label */
    next: msg('Next to the surgery', {desc: 'Causes'}),
    /** @label */
    spine: msg('Spine', {desc: 'Causes'}),
    /** @label */
    screws: msg('Screws and rod', {desc: 'Causes'}),
  },
};
