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
    /** @states faq.leg-pain-emergency */
    question: msg('When is leg pain after back surgery an emergency?', {desc: 'Questions'}),
    answer: [
      /** @states faq.leg-pain-emergency */
      msg('Get emergency care now if you have any of these:', {desc: 'Questions'}),
      [
        /** @states faq.leg-pain-emergency */
        msg('One or both legs are weak or numb (they have lost feeling), and this is new or getting worse.', {
          desc: 'Questions',
        }),
        /** @states faq.leg-pain-emergency */
        msg('You cannot control your bladder or your bowel.', {desc: 'Questions'}),
        /** @states faq.leg-pain-emergency red-flags.saddle-numbness */
        msg('You feel numb around your groin or buttocks.', {desc: 'Questions'}),
      ],
      /** @states faq.leg-pain-emergency */
      msg('These can mean that something presses hard on nerves. This must be checked at once.', {
        desc: 'Questions',
      }),
    ],
  },
  {
    id: 'done-wrong',
    /** @states faq.done-wrong */
    question: msg('Does it mean that my operation was done wrong?', {desc: 'Questions'}),
    answer: [
      /** @states faq.done-wrong */
      msg(
        'Not usually. The name misleads. Often the surgery met its technical aim, and the pain goes on for other reasons.',
        {desc: 'Questions'},
      ),
      /** @states faq.done-wrong causes.scar-tissue */
      msg(
        'One reason can be scar tissue: tough tissue that forms after surgery. Nerves can become too sensitive. Nearby parts of the spine can cause problems too.',
        {desc: 'Questions'},
      ),
      /** @states faq.done-wrong */
      msg('It is best to think of it as a chronic (long-lasting) pain condition, not as a mistake in surgery.', {
        desc: 'Questions',
      }),
    ],
  },
  {
    id: 'why-pain',
    /** @states faq.why-pain */
    question: msg('Why can pain go on after spine surgery?', {desc: 'Questions'}),
    answer: [
      /** @states faq.why-pain */
      msg('Common reasons are:', {desc: 'Questions'}),
      [
        /** @states faq.why-pain */
        msg('Scar tissue forms around nerves.', {desc: 'Questions'}),
        /** @states faq.why-pain */
        msg('A problem comes back in a disc (a pad between two bones of the spine).', {
          desc: 'Questions',
        }),
        /** @states faq.why-pain */
        msg('A nerve stays irritated.', {desc: 'Questions'}),
        /** @states faq.why-pain */
        msg('The parts of the spine next to the operation take extra strain.', {desc: 'Questions'}),
        /** @states faq.why-pain */
        msg('The first source of the pain was not fully treated.', {desc: 'Questions'}),
      ],
      /** @states faq.why-pain */
      msg('Sometimes more than one of these is at work.', {desc: 'Questions'}),
    ],
  },
  {
    id: 'more-surgery',
    /** @states faq.more-surgery */
    question: msg('Can more surgery fix it?', {desc: 'Questions'}),
    answer: [
      /** @states faq.more-surgery */
      msg('Sometimes, but only if a clear problem is found that can be put right.', {
        desc: 'Questions',
      }),
      /** @states faq.more-surgery */
      msg('Repeat surgery without a clear target often does not help. It can make the pain worse.', {
        desc: 'Questions',
      }),
      /** @states faq.more-surgery */
      msg('So most people first get treatments for the pain that do not need surgery.', {
        desc: 'Questions',
      }),
    ],
  },
  {
    id: 'treatments',
    /** @states faq.treatments */
    question: msg('Which treatments help?', {desc: 'Questions'}),
    answer: [
      /** @states faq.treatments */
      msg('Usually a mix of these:', {desc: 'Questions'}),
      [
        /** @states faq.treatments treatment.physiotherapy */
        msg('physiotherapy (care that helps you move better) and exercise', {desc: 'Questions'}),
        /** @states faq.treatments */
        msg('medicines for nerve pain', {desc: 'Questions'}),
        /** @states faq.treatments */
        msg('injections (shots) at a chosen spot', {desc: 'Questions'}),
        /** @states faq.treatments treatment.programmes */
        msg('pain programmes, which teach you ways to live with long-lasting pain', {
          desc: 'Questions',
        }),
      ],
      /** @states faq.treatments treatment.stimulation */
      msg(
        'Some people have nerve pain that does not go away. Spinal cord stimulation can help some of them. It uses a device that is placed in the body.',
        {desc: 'Questions'},
      ),
      /** @states faq.treatments */
      msg('The aim is less pain and doing more again, rather than a full cure.', {
        desc: 'Questions',
      }),
    ],
  },
];

/** The questions that people ask, in the order in which they are shown: first the one on emergencies. */
export const faq = {
  /** @label */
  heading: msg('Questions people ask', {desc: 'Questions'}),
  /** @label */
  openAll: msg('Open all answers', {desc: 'Questions'}),
  /** @label */
  closeAll: msg('Close all answers', {desc: 'Questions'}),
  entries,
};
