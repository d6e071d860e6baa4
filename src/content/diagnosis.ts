import {msg} from '@lit/localize';

/** The steps of an assessment, in the order in which a patient usually meets them. */
export const diagnosis = {
  heading: msg('How FBSS is diagnosed', {desc: 'label'}),
  lead: msg(
    'The aim of your assessment is to understand your pain and to look for a specific cause that could be treated.',
    {desc: 'diagnosis.aim'},
  ),
  steps: [
    {
      heading: msg('Questions and a physical examination', {desc: 'diagnosis.history-examination'}),
      points: [
        msg('You will be asked about your original problem, your operation and how your pain has changed.', {
          desc: 'diagnosis.history-examination',
        }),
        msg('You will be examined. This includes checking how well your nerves are working.', {
          desc: 'diagnosis.history-examination',
        }),
      ],
    },
    {
      heading: msg('MRI or CT scans', {desc: 'diagnosis.imaging'}),
      points: [
        msg(
          'You may have a scan to look for scar tissue, a disc problem that has come back, narrowing in your spine, or problems with screws or rods.',
          {desc: 'diagnosis.imaging'},
        ),
        msg('If there is metal in your back, you may need a special type of scan to see clearly around it.', {
          desc: 'diagnosis.imaging-metal',
        }),
      ],
    },
    {
      heading: msg('Nerve tests (nerve studies)', {desc: 'diagnosis.nerve-studies'}),
      points: [msg('These check whether and how your nerves are involved.', {desc: 'diagnosis.nerve-studies'})],
    },
    {
      heading: msg('Diagnostic injections', {desc: 'diagnosis.injections'}),
      points: [
        msg('Sometimes an injection is used to find out which part of your back is causing the pain.', {
          desc: 'diagnosis.injections',
        }),
      ],
    },
  ],
};
