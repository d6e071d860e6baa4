import {msg} from '@lit/localize';

/** What can lower the risk, by time. A reader may tick what is done. */
export const prevention = {
  heading: msg('Lower the risk', {desc: 'label'}),
  lead: msg(
    'Not every case can be prevented. These steps can lower the risk of lasting pain after surgery on the spine.',
    {desc: 'prevention.limits'},
  ),
  groups: [
    {
      heading: msg('Before you decide', {desc: 'label'}),
      points: [
        msg('Make sure that the diagnosis and the reason for surgery are clear', {desc: 'prevention.right-reason'}),
        msg('Where it makes sense, give other treatments a full try first', {desc: 'prevention.non-surgical-first'}),
      ],
    },
    {
      heading: msg('Before the surgery', {desc: 'label'}),
      points: [
        msg('Stop smoking', {desc: 'prevention.stop-smoking'}),
        msg('Look after your weight and your fitness, and your diabetes if you have it', {desc: 'prevention.fitness'}),
        msg('Talk about your mood and about what surgery can do', {desc: 'prevention.mood-expectations'}),
      ],
    },
    {
      heading: msg('After the surgery', {desc: 'label'}),
      points: [
        msg('Do not smoke', {desc: 'prevention.stop-smoking'}),
        msg('Follow the advice on rehab (exercises and care that help you recover) closely', {
          desc: 'prevention.rehabilitation',
        }),
      ],
    },
  ],
  print: msg('Print this list', {desc: 'label'}),
};
