import {msg} from '@lit/localize';

/** The signs that call for urgent or emergency care, and the one action that answers all of them. */
export const redFlags = {
  tier: msg('Emergency', {desc: 'label'}),
  heading: msg('Get help now if you have any of these signs', {desc: 'red-flags.meaning'}),
  call: msg('Call', {desc: 'red-flags.meaning'}),
  callLocal: msg('Call your local emergency number', {desc: 'red-flags.meaning'}),
  orGo: msg('Or go to the nearest emergency department. Do not wait.', {desc: 'red-flags.meaning'}),
  cannotTelephone: msg('If you cannot telephone:', {desc: 'label'}),
  legend: msg('Tick anything that you have now', {desc: 'label'}),
  flags: [
    msg('One or both legs are weak or numb (they have lost feeling), and this is new or getting worse', {
      desc: 'red-flags.leg-weakness',
    }),
    msg('You cannot control your bladder or your bowel', {desc: 'red-flags.bladder-bowel'}),
    msg('You feel numb around your groin or buttocks', {desc: 'red-flags.saddle-numbness'}),
    msg('You have sudden, severe pain after surgery', {desc: 'red-flags.severe-pain'}),
    msg('You have a fever after surgery', {desc: 'red-flags.fever'}),
    msg('Your wound is red, or fluid comes out of it, after surgery', {desc: 'red-flags.wound'}),
  ],
  or: msg('or', {desc: 'label'}),
  none: msg('No, I have none of these signs now', {desc: 'label'}),
  help: msg('Get emergency help now', {desc: 'red-flags.meaning'}),
  meaning: msg(
    'Any one of these signs needs urgent or emergency care. It can mean that something presses hard on nerves or on the spinal cord.',
    {desc: 'red-flags.meaning'},
  ),
  ifOneStarts: msg('If one of these signs starts, get emergency help at once', {desc: 'red-flags.meaning'}),
  startAgain: msg('Start again', {desc: 'label'}),
  othersCleared: msg('Your other ticks are cleared.', {desc: 'label'}),
  nothingTicked: msg('Nothing is ticked now.', {desc: 'label'}),
  allCleared: msg('All ticks are cleared.', {desc: 'label'}),
  privacy: msg('What you tick is not stored or sent.', {desc: 'label'}),
  staff: {
    show: msg('Show this to staff', {desc: 'label'}),
    mine: msg('I have these signs now', {desc: 'red-flags.meaning'}),
    all: msg('Signs to check for', {desc: 'red-flags.meaning'}),
    print: msg('Print', {desc: 'label'}),
    close: msg('Close', {desc: 'label'}),
  },
  notDiagnosis: msg('For information, not a diagnosis.', {desc: 'label'}),
};
