import {msg} from '@lit/localize';

/** What can lower the risk, by time. A reader may tick what is done. */
export const prevention = {
  /** @label */
  heading: msg('Lower the risk', {desc: 'Prevention'}),
  /** @states prevention.limits */
  lead: msg(
    'Not every case can be prevented. These steps can lower the risk of lasting pain after surgery on the spine.',
    {desc: 'Prevention'},
  ),
  groups: [
    {
      /** @label */
      heading: msg('Before you decide', {desc: 'Prevention'}),
      points: [
        /** @states prevention.right-reason */
        msg('Make sure that the diagnosis and the reason for surgery are clear', {desc: 'Prevention'}),
        /** @states prevention.non-surgical-first */
        msg('Where it makes sense, give other treatments a full try first', {desc: 'Prevention'}),
      ],
    },
    {
      /** @label */
      heading: msg('Before the surgery', {desc: 'Prevention'}),
      points: [
        /** @states prevention.stop-smoking */
        msg('Stop smoking', {desc: 'Prevention'}),
        /** @states prevention.fitness */
        msg('Look after your weight and your fitness, and your diabetes if you have it', {desc: 'Prevention'}),
        /** @states prevention.mood-expectations */
        msg('Talk about your mood and about what surgery can do', {desc: 'Prevention'}),
      ],
    },
    {
      /** @label */
      heading: msg('After the surgery', {desc: 'Prevention'}),
      points: [
        /** @states prevention.stop-smoking */
        msg('Do not smoke', {desc: 'Prevention'}),
        /** @states prevention.rehabilitation */
        msg('Follow the advice on rehab (exercises and care that help you recover) closely', {desc: 'Prevention'}),
      ],
    },
  ],
  /** @label */
  print: msg('Print this list', {desc: 'Prevention'}),
};
