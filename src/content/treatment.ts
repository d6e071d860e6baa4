import {msg} from '@lit/localize';

/** The treatments, side by side. What is not known of one is left out. */
export const treatment = {
  /** @label */
  heading: msg('Treatment of FBSS', {desc: 'Treatment'}),
  /** @states treatment.surgery-caution */
  first: msg(
    'More surgery is thought about with care. It is an option only where a clear problem is found that can be fixed.',
    {desc: 'Treatment'},
  ),
  /** @states treatment.combination */
  lead: msg('A team usually combines several treatments. The aims are less pain and doing more again.', {
    desc: 'Treatment',
  }),
  /** @label */
  what: msg('What is it?', {desc: 'Treatment'}),
  /** @label */
  aim: msg('What is it for?', {desc: 'Treatment'}),
  /** @label */
  when: msg('When is it used?', {desc: 'Treatment'}),
  options: [
    {
      /** @label */
      heading: msg('Physiotherapy and exercise', {desc: 'Treatment'}),
      /** @states treatment.physiotherapy */
      what: msg('Guided movement and exercise', {desc: 'Treatment'}),
      /** @states treatment.physiotherapy */
      aim: msg('To build strength, move better and be less stiff', {desc: 'Treatment'}),
      /** @states treatment.combination faq.treatments */
      when: msg('Usually as part of a mix of treatments', {desc: 'Treatment'}),
    },
    {
      /** @label */
      heading: msg('Medicines', {desc: 'Treatment'}),
      /** @states treatment.medication */
      what: msg('Medicines for nerve pain, and sometimes other pain relief', {desc: 'Treatment'}),
      /** @states treatment.combination */
      aim: msg('Less pain', {desc: 'Treatment'}),
      /** @states treatment.medication */
      when: msg('With caution, and where they are right for you', {desc: 'Treatment'}),
    },
    {
      /** @label */
      heading: msg('Injections', {desc: 'Treatment'}),
      /** @states treatment.injections */
      what: msg('For example, an injection near the spinal cord (epidural) or at the root of a nerve', {
        desc: 'Treatment',
      }),
      /** @states treatment.injections */
      aim: msg('Relief at one place', {desc: 'Treatment'}),
    },
    {
      /** @label */
      heading: msg('Pain programmes', {desc: 'Treatment'}),
      /** @states treatment.programmes */
      what: msg('Ways to live with lasting pain, for body, mind and daily life', {desc: 'Treatment'}),
      /** @states treatment.combination */
      aim: msg('Less pain and doing more again', {desc: 'Treatment'}),
      /** @states treatment.combination faq.treatments */
      when: msg('Usually as part of a mix of treatments', {desc: 'Treatment'}),
    },
    {
      /** @label */
      heading: msg('Spinal cord stimulation', {desc: 'Treatment'}),
      /** @states treatment.stimulation */
      what: msg('A device that is put into the body', {desc: 'Treatment'}),
      /** @states treatment.stimulation */
      aim: msg('To ease nerve pain that goes on', {desc: 'Treatment'}),
      /** @states treatment.stimulation */
      when: msg('It can help some people, who are chosen with care.', {desc: 'Treatment'}),
    },
    {
      /** @label */
      heading: msg('Surgery again', {desc: 'Treatment'}),
      /** @states treatment.revision-surgery */
      what: msg('Another operation on the spine', {desc: 'Treatment'}),
      /** @states treatment.revision-surgery */
      aim: msg('To fix one clear cause', {desc: 'Treatment'}),
      /** @states treatment.revision-surgery */
      when: msg('Only where the cause is clear and can be fixed', {desc: 'Treatment'}),
    },
  ],
};
