import {msg} from '@lit/localize';

/** The steps of an assessment, in the order in which a patient meets them. */
export const diagnosis = {
  heading: msg('How FBSS is diagnosed', {desc: 'label'}),
  lead: msg('The aim is to understand your pain, and to look for a specific cause that can be treated.', {
    desc: 'diagnosis.aim',
  }),
  steps: [
    {
      heading: msg('Talk and examination', {desc: 'label'}),
      points: [
        msg('You talk about your first problem, the surgery, and how the pain has changed.', {
          desc: 'diagnosis.history-examination',
        }),
        msg('Your nerves are tested to see how well they work.', {desc: 'diagnosis.history-examination'}),
      ],
    },
    {
      heading: msg('Pictures of the spine: MRI or CT scan', {desc: 'label'}),
      points: [
        msg(
          'They look for scar tissue, a disc problem that came back, a place that is too narrow, or a problem with screws or rods.',
          {desc: 'diagnosis.imaging'},
        ),
        msg('If there is metal in your back, special pictures may be needed to see clearly around it.', {
          desc: 'diagnosis.imaging-metal',
        }),
      ],
    },
    {
      heading: msg('Nerve tests', {desc: 'label'}),
      points: [msg('They show whether nerves play a part, and how.', {desc: 'diagnosis.nerve-studies'})],
    },
    {
      heading: msg('Test injections', {desc: 'label'}),
      points: [msg('They are sometimes used to find the part that causes the pain.', {desc: 'diagnosis.injections'})],
    },
  ],
};
