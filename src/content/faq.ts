import {msg} from '@lit/localize';

/** One block of an answer: a paragraph, or the points of a list. */
export type Block = string | string[];

/** One question with its answer. The id is the end of the entry's address, `#fbss-faq-<id>`: it never changes. */
export interface FaqEntry {
  id: string;
  /**
   * The answer is emergency advice: it is open from the start, and stands in English, too, where no clinician has
   * reviewed the translation.
   */
  urgent?: boolean;
  question: string;
  answer: Block[];
}

const entries: FaqEntry[] = [
  {
    id: 'leg-pain-emergency',
    urgent: true,
    question: msg('When is leg pain after back surgery an emergency?', {desc: 'faq.leg-pain-emergency'}),
    answer: [
      msg('Get emergency care now if you have any of these:', {desc: 'faq.leg-pain-emergency'}),
      [
        msg('One or both legs are weak or numb (they have lost feeling), and this is new or getting worse.', {
          desc: 'faq.leg-pain-emergency',
        }),
        msg('You cannot control your bladder or your bowel.', {desc: 'faq.leg-pain-emergency'}),
        msg('You feel numb around your groin or buttocks.', {
          desc: 'faq.leg-pain-emergency, red-flags.saddle-numbness',
        }),
      ],
      msg('These can mean that something presses hard on nerves. This must be checked at once.', {
        desc: 'faq.leg-pain-emergency',
      }),
    ],
  },
  {
    id: 'done-wrong',
    question: msg('Does it mean that my operation was done wrong?', {desc: 'faq.done-wrong'}),
    answer: [
      msg(
        'Not usually. The name misleads. Often the surgery met its technical aim, and the pain goes on for other reasons.',
        {desc: 'faq.done-wrong'},
      ),
      msg(
        'One reason can be scar tissue: tough tissue that forms after surgery. Nerves can become too sensitive. Nearby parts of the spine can cause problems too.',
        {desc: 'faq.done-wrong, causes.scar-tissue'},
      ),
      msg('It is best to think of it as a chronic (long-lasting) pain condition, not as a mistake in surgery.', {
        desc: 'faq.done-wrong',
      }),
    ],
  },
  {
    id: 'why-pain',
    question: msg('Why can pain go on after spine surgery?', {desc: 'faq.why-pain'}),
    answer: [
      msg('Common reasons are:', {desc: 'faq.why-pain'}),
      [
        msg('Scar tissue forms around nerves.', {desc: 'faq.why-pain'}),
        msg('A problem comes back in a disc (a pad between two bones of the spine).', {desc: 'faq.why-pain'}),
        msg('A nerve stays irritated.', {desc: 'faq.why-pain'}),
        msg('The parts of the spine next to the operation take extra strain.', {desc: 'faq.why-pain'}),
        msg('The first source of the pain was not fully treated.', {desc: 'faq.why-pain'}),
      ],
      msg('Sometimes more than one of these is at work.', {desc: 'faq.why-pain'}),
    ],
  },
  {
    id: 'more-surgery',
    question: msg('Can more surgery fix it?', {desc: 'faq.more-surgery'}),
    answer: [
      msg('Sometimes, but only if a clear problem is found that can be put right.', {desc: 'faq.more-surgery'}),
      msg('Repeat surgery without a clear target often does not help. It can make the pain worse.', {
        desc: 'faq.more-surgery',
      }),
      msg('So most people first get treatments for the pain that do not need surgery.', {desc: 'faq.more-surgery'}),
    ],
  },
  {
    id: 'treatments',
    question: msg('Which treatments help?', {desc: 'faq.treatments'}),
    answer: [
      msg('Usually a mix of these:', {desc: 'faq.treatments'}),
      [
        msg('physiotherapy (care that helps you move better) and exercise', {
          desc: 'faq.treatments, treatment.physiotherapy',
        }),
        msg('medicines for nerve pain', {desc: 'faq.treatments'}),
        msg('injections (shots) at a chosen spot', {desc: 'faq.treatments'}),
        msg('pain programmes, which teach you ways to live with long-lasting pain', {
          desc: 'faq.treatments, treatment.programmes',
        }),
      ],
      msg(
        'Some people have nerve pain that does not go away. Spinal cord stimulation can help some of them. It uses a device that is placed in the body.',
        {desc: 'faq.treatments, treatment.stimulation'},
      ),
      msg('The aim is less pain and doing more again, rather than a full cure.', {desc: 'faq.treatments'}),
    ],
  },
];

/** The questions that people ask, in the order in which they are shown: first the one on emergencies. */
export const faq = {
  heading: msg('Questions people ask', {desc: 'label'}),
  openAll: msg('Open all answers', {desc: 'label'}),
  closeAll: msg('Close all answers', {desc: 'label'}),
  entries,
};
