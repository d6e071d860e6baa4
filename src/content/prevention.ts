import {msg} from '@lit/localize';

/** What can lower the risk before and after surgery, by time. A reader may tick what is done. */
export const prevention = {
  heading: msg('Lowering the risk of FBSS', {desc: 'label'}),
  lead: msg(
    'If you are thinking about spinal surgery, or about having more, these steps can lower the risk of long-term (chronic) pain afterwards. FBSS cannot always be prevented.',
    {desc: 'prevention.limits'},
  ),
  groups: [
    {
      heading: msg('Before you decide on surgery', {desc: 'label'}),
      points: [
        msg('Make sure the diagnosis and the reason for surgery are well established', {
          desc: 'prevention.right-reason',
        }),
        msg('Try non-surgical treatments fully first, if they are suitable for you', {
          desc: 'prevention.non-surgical-first',
        }),
        msg('Talk to your care team about your mood, and about what surgery can and cannot do for you', {
          desc: 'prevention.mood-expectations',
        }),
      ],
    },
    {
      heading: msg('Before and after surgery', {desc: 'label'}),
      points: [
        msg('Stop smoking', {desc: 'prevention.stop-smoking'}),
        msg('Manage your weight and general fitness, and your diabetes if you have it', {desc: 'prevention.fitness'}),
      ],
    },
    {
      heading: msg('After surgery', {desc: 'label'}),
      points: [msg('Follow your rehabilitation (recovery) advice closely', {desc: 'prevention.rehabilitation'})],
    },
  ],
  print: msg('Print this list', {desc: 'label'}),
};
