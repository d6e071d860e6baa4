import {msg} from '@lit/localize';

const combined = msg('Usually combined with other treatments', {desc: 'treatment.combination, faq.treatments'});

/** The treatments, side by side: first what most people have, last what few do. */
export const treatment = {
  heading: msg('Treatments for FBSS', {desc: 'label'}),
  lead: msg(
    'Treatment usually combines several approaches and is provided by a team. The aims are to reduce pain and help you do more day to day.',
    {desc: 'treatment.combination'},
  ),
  surgery: msg('Further surgery is considered carefully, and only if a clear problem that can be fixed is found.', {
    desc: 'treatment.surgery-caution',
  }),
  what: msg('What is it?', {desc: 'label'}),
  aim: msg('What is it for?', {desc: 'label'}),
  when: msg('When and how is it used?', {desc: 'label'}),
  options: [
    {
      heading: msg('Physiotherapy and exercise', {desc: 'treatment.physiotherapy'}),
      what: msg('Guided movement and exercise', {desc: 'treatment.physiotherapy'}),
      aim: msg('To build strength, improve movement and reduce stiffness', {desc: 'treatment.physiotherapy'}),
      when: combined,
    },
    {
      heading: msg('Medicines', {desc: 'treatment.medication'}),
      what: msg('Medicines for nerve pain and, where suitable, other painkillers', {desc: 'treatment.medication'}),
      aim: msg('To reduce pain', {desc: 'treatment.combination'}),
      when: msg('With caution, usually combined with other treatments', {
        desc: 'treatment.medication, treatment.combination',
      }),
    },
    {
      heading: msg('Injections', {desc: 'treatment.injections'}),
      what: msg(
        'For example, an epidural (an injection into the space around the nerves in your spine) or a nerve root injection (next to where a nerve leaves the spine)',
        {desc: 'treatment.injections'},
      ),
      aim: msg('To relieve pain in a specific area', {desc: 'treatment.injections'}),
      when: combined,
    },
    {
      heading: msg('Pain management programmes', {desc: 'treatment.programmes'}),
      what: msg('Physical, psychological and practical ways to help you live with long-term (chronic) pain', {
        desc: 'treatment.programmes',
      }),
      aim: msg('To help you live with the pain and do more day to day', {
        desc: 'treatment.programmes, treatment.combination',
      }),
      when: combined,
    },
    {
      heading: msg('Spinal cord stimulation', {desc: 'treatment.stimulation'}),
      what: msg('A device, implanted in your body, that stimulates the spinal cord', {desc: 'treatment.stimulation'}),
      aim: msg('To help with nerve pain that does not go away', {desc: 'treatment.stimulation'}),
      when: msg('It can help some people with this type of pain, but it is not suitable for everyone.', {
        desc: 'treatment.stimulation',
      }),
    },
    {
      heading: msg('Further surgery (revision surgery)', {desc: 'treatment.revision-surgery'}),
      what: msg('Another operation on your spine', {desc: 'treatment.revision-surgery'}),
      aim: msg('To correct a clear cause of the pain', {desc: 'treatment.revision-surgery'}),
      when: msg('Only when a clear cause that can be corrected has been found', {desc: 'treatment.revision-surgery'}),
    },
  ],
};
