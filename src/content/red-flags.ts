import {msg} from '@lit/localize';

/** The signs that call for urgent or emergency care, and the one action that answers all of them. */
export const redFlags = {
  /** @label */
  tier: msg('Emergency', {desc: 'Red flags'}),
  /** @states red-flags.meaning */
  heading: msg('Get help now if you have any of these signs', {desc: 'Red flags'}),
  /** @states red-flags.meaning */
  call: msg('Call', {desc: 'Red flags'}),
  /** @states red-flags.meaning */
  callLocal: msg('Call your local emergency number', {desc: 'Red flags'}),
  /** @states red-flags.meaning */
  orGo: msg('Or go to the nearest emergency department. Do not wait.', {desc: 'Red flags'}),
  /** @label */
  cannotTelephone: msg('If you cannot telephone:', {desc: 'Red flags'}),
  /** @label */
  legend: msg('Tick anything that you have now', {desc: 'Red flags'}),
  flags: [
    /** @states red-flags.leg-weakness */
    msg('One or both legs are weak or numb (they have lost feeling), and this is new or getting worse', {
      desc: 'Red flags',
    }),
    /** @states red-flags.bladder-bowel */
    msg('You cannot control your bladder or your bowel', {desc: 'Red flags'}),
    /** @states red-flags.saddle-numbness */
    msg('You feel numb around your groin or buttocks', {desc: 'Red flags'}),
    /** @states red-flags.severe-pain */
    msg('You have sudden, severe pain after surgery', {desc: 'Red flags'}),
    /** @states red-flags.fever */
    msg('You have a fever after surgery', {desc: 'Red flags'}),
    /** @states red-flags.wound */
    msg('Your wound is red, or fluid comes out of it, after surgery', {desc: 'Red flags'}),
  ],
  /** @label */
  or: msg('or', {desc: 'Red flags'}),
  /** @label */
  none: msg('No, I have none of these signs now', {desc: 'Red flags'}),
  /** @states red-flags.meaning */
  help: msg('Get emergency help now', {desc: 'Red flags'}),
  /** @states red-flags.meaning */
  meaning: msg(
    'Any one of these signs needs urgent or emergency care. It can mean that something presses hard on nerves or on the spinal cord.',
    {desc: 'Red flags'},
  ),
  /** @states red-flags.meaning */
  ifOneStarts: msg('If one of these signs starts, get emergency help at once', {desc: 'Red flags'}),
  /** @label */
  startAgain: msg('Start again', {desc: 'Red flags'}),
  /** @label */
  othersCleared: msg('Your other ticks are cleared.', {desc: 'Red flags'}),
  /** @label */
  nothingTicked: msg('Nothing is ticked now.', {desc: 'Red flags'}),
  /** @label */
  allCleared: msg('All ticks are cleared.', {desc: 'Red flags'}),
  /** @label */
  privacy: msg('What you tick is not stored or sent.', {desc: 'Red flags'}),
  staff: {
    /** @label */
    show: msg('Show this to staff', {desc: 'Red flags'}),
    /** @states red-flags.meaning */
    mine: msg('I have these signs now', {desc: 'Red flags'}),
    /** @states red-flags.meaning */
    all: msg('Signs to check for', {desc: 'Red flags'}),
    /** @label */
    print: msg('Print', {desc: 'Red flags'}),
    /** @label */
    close: msg('Close', {desc: 'Red flags'}),
  },
  /** @label */
  notDiagnosis: msg('For information, not a diagnosis.', {desc: 'Red flags'}),
};
