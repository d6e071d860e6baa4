import {msg} from '@lit/localize';

/** The symptoms that call for emergency help, and the one action that answers all of them. */
export const redFlags = {
  heading: msg('Get emergency help now if you have any of these symptoms', {desc: 'red-flags.meaning'}),
  call: msg('Call', {desc: 'red-flags.meaning'}),
  callLocal: msg('Call your local emergency number', {desc: 'red-flags.meaning'}),
  orGo: msg('Or go to your nearest emergency department (A&E or ER). Do not wait.', {desc: 'red-flags.meaning'}),
  cannotTelephone: msg('If you cannot make a phone call:', {desc: 'label'}),
  legend: msg('Tick any symptoms you have now', {desc: 'label'}),
  /** Noun phrases, which also fit the card for staff. The first three are of the nerves: see `nerveFlags`. */
  flags: [
    msg('New or worsening weakness or numbness (less feeling than usual, or none) in one or both legs', {
      desc: 'red-flags.leg-weakness',
    }),
    msg('Loss of bladder or bowel control, or being unable to pee', {desc: 'red-flags.bladder-bowel'}),
    msg('Numbness, less feeling or a change in feeling around the groin, genitals or buttocks', {
      desc: 'red-flags.saddle-numbness',
    }),
    msg('Sudden, severe pain after surgery', {desc: 'red-flags.severe-pain'}),
    msg('A high temperature (fever) after surgery', {desc: 'red-flags.fever'}),
    msg('Redness of the wound after surgery, or any discharge from it (such as fluid or pus)', {
      desc: 'red-flags.wound',
    }),
  ],
  /** How many of the flags, from the first, are symptoms of the nerves. */
  nerveFlags: 3,
  nerves: msg('These symptoms can mean serious pressure on nerves. They need to be assessed straight away.', {
    desc: 'red-flags.meaning, faq.leg-pain-emergency',
  }),
  all: msg('All symptoms that need emergency help', {desc: 'red-flags.meaning'}),
  or: msg('or', {desc: 'label'}),
  none: msg('No, I have none of these symptoms now', {desc: 'label'}),
  help: msg('Get emergency help now', {desc: 'red-flags.meaning'}),
  meaning: msg(
    'Any one of these symptoms can mean a serious problem. Weakness, numbness, or bladder or bowel problems can be caused by severe pressure on nerves or the spinal cord.',
    {desc: 'red-flags.meaning'},
  ),
  ifOneStarts: msg('If you get any of these symptoms, get emergency help straight away', {desc: 'red-flags.meaning'}),
  startAgain: msg('Clear my answers', {desc: 'label'}),
  othersCleared: msg('Your other answers have been cleared.', {desc: 'label'}),
  nothingTicked: msg('Nothing is ticked now.', {desc: 'label'}),
  allCleared: msg('Your answers have been cleared.', {desc: 'label'}),
  privacy: msg('What you tick is not saved or sent.', {desc: 'label'}),
  staff: {
    show: msg('Show this to hospital staff', {desc: 'label'}),
    mine: msg('I have these symptoms now', {desc: 'red-flags.meaning'}),
    print: msg('Print', {desc: 'label'}),
    close: msg('Close', {desc: 'label'}),
  },
};
