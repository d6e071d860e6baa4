import {msg} from '@lit/localize';

/** The steps of an assessment, in the order in which a patient meets them. */
export const diagnosis = {
  /** @label */
  heading: msg('How FBSS is diagnosed', {desc: 'Diagnosis'}),
  /** @states diagnosis.aim */
  lead: msg('The aim is to understand your pain, and to look for a specific cause that can be treated.', {
    desc: 'Diagnosis',
  }),
  steps: [
    {
      /** @label */
      heading: msg('Talk and examination', {desc: 'Diagnosis'}),
      points: [
        /** @states diagnosis.history-examination */
        msg('You talk about your first problem, the surgery, and how the pain has changed.', {desc: 'Diagnosis'}),
        /** @states diagnosis.history-examination */
        msg('Your nerves are tested to see how well they work.', {desc: 'Diagnosis'}),
      ],
    },
    {
      /** @label */
      heading: msg('Pictures of the spine: MRI or CT scan', {desc: 'Diagnosis'}),
      points: [
        /** @states diagnosis.imaging */
        msg(
          'They look for scar tissue, a disc problem that came back, a place that is too narrow, or a problem with screws or rods.',
          {desc: 'Diagnosis'},
        ),
        /** @states diagnosis.imaging-metal */
        msg('If there is metal in your back, special pictures may be needed to see clearly around it.', {
          desc: 'Diagnosis',
        }),
      ],
    },
    {
      /** @label */
      heading: msg('Nerve tests', {desc: 'Diagnosis'}),
      points: [
        /** @states diagnosis.nerve-studies */
        msg('They show whether nerves play a part, and how.', {desc: 'Diagnosis'}),
      ],
    },
    {
      /** @label */
      heading: msg('Test injections', {desc: 'Diagnosis'}),
      points: [
        /** @states diagnosis.injections */
        msg('They are sometimes used to find the part that causes the pain.', {desc: 'Diagnosis'}),
      ],
    },
  ],
};
