import {msg} from '@lit/localize';

/** The treatments, side by side. What is not known of one is left out. */
export const treatment = {
  heading: msg('Treatment of FBSS', {desc: 'label'}),
  first: msg(
    'More surgery is thought about with care. It is an option only where a clear problem is found that can be fixed.',
    {desc: 'treatment.surgery-caution'},
  ),
  lead: msg('A team usually combines several treatments. The aims are less pain and doing more again.', {
    desc: 'treatment.combination',
  }),
  what: msg('What is it?', {desc: 'label'}),
  aim: msg('What is it for?', {desc: 'label'}),
  when: msg('When is it used?', {desc: 'label'}),
  options: [
    {
      heading: msg('Physiotherapy and exercise', {desc: 'label'}),
      what: msg('Guided movement and exercise', {desc: 'treatment.physiotherapy'}),
      aim: msg('To build strength, move better and be less stiff', {desc: 'treatment.physiotherapy'}),
      when: msg('Usually as part of a mix of treatments', {desc: 'treatment.combination, faq.treatments'}),
    },
    {
      heading: msg('Medicines', {desc: 'label'}),
      what: msg('Medicines for nerve pain, and sometimes other pain relief', {desc: 'treatment.medication'}),
      aim: msg('Less pain', {desc: 'treatment.combination'}),
      when: msg('With caution, and where they are right for you', {desc: 'treatment.medication'}),
    },
    {
      heading: msg('Injections', {desc: 'label'}),
      what: msg('For example, an injection near the spinal cord (epidural) or at the root of a nerve', {
        desc: 'treatment.injections',
      }),
      aim: msg('Relief at one place', {desc: 'treatment.injections'}),
    },
    {
      heading: msg('Pain programmes', {desc: 'label'}),
      what: msg('Ways to live with lasting pain, for body, mind and daily life', {desc: 'treatment.programmes'}),
      aim: msg('Less pain and doing more again', {desc: 'treatment.combination'}),
      when: msg('Usually as part of a mix of treatments', {desc: 'treatment.combination, faq.treatments'}),
    },
    {
      heading: msg('Spinal cord stimulation', {desc: 'label'}),
      what: msg('A device that is put into the body', {desc: 'treatment.stimulation'}),
      aim: msg('To ease nerve pain that goes on', {desc: 'treatment.stimulation'}),
      when: msg('It can help some people, who are chosen with care.', {desc: 'treatment.stimulation'}),
    },
    {
      heading: msg('Surgery again', {desc: 'label'}),
      what: msg('Another operation on the spine', {desc: 'treatment.revision-surgery'}),
      aim: msg('To fix one clear cause', {desc: 'treatment.revision-surgery'}),
      when: msg('Only where the cause is clear and can be fixed', {desc: 'treatment.revision-surgery'}),
    },
  ],
};
