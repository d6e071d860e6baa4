import {msg} from '@lit/localize';
import {redFlags} from './red-flags.js';

/** One block of an answer: a paragraph, or the points of a list. */
type Block = string | string[];

/**
 * One question with its answer. The id is the end of the entry's address, `#fbss-faq-<id>`, to which other pages link: it
 * never changes.
 */
interface FaqEntry {
  id: string;
  /**
   * The answer is emergency advice: it is open from the start, has the emergency call, and is also shown in English
   * unless a clinician has reviewed the translation.
   */
  urgent?: boolean;
  question: string;
  answer: Block[];
}

const entries: FaqEntry[] = [
  {
    id: 'leg-pain-emergency',
    urgent: true,
    question: msg('When is leg pain after spinal surgery an emergency?', {desc: 'faq.leg-pain-emergency'}),
    answer: [redFlags.heading, redFlags.flags.slice(0, redFlags.nerveFlags), redFlags.nerves],
  },
  {
    id: 'done-wrong',
    question: msg('Does FBSS mean my operation was done wrong?', {desc: 'faq.done-wrong'}),
    answer: [
      msg(
        'Not usually. The name is misleading. In many cases the operation was a technical success, but the pain continues for other reasons.',
        {desc: 'faq.done-wrong'},
      ),
      msg(
        'These include scar tissue, nerves that have become too sensitive, and problems in nearby parts of the spine.',
        {desc: 'faq.done-wrong'},
      ),
      msg('It is best thought of as a long-term (chronic) pain condition, not as a surgical mistake.', {
        desc: 'faq.done-wrong',
      }),
    ],
  },
  {
    id: 'why-pain',
    question: msg('Why does pain sometimes continue after spinal surgery?', {desc: 'faq.why-pain'}),
    answer: [
      msg('Common reasons include:', {desc: 'faq.why-pain'}),
      [
        msg('scar tissue around nerves', {desc: 'faq.why-pain'}),
        msg('a disc problem that has come back (discs are the pads between the bones of the spine)', {
          desc: 'faq.why-pain',
        }),
        msg('nerves that are still irritated', {desc: 'faq.why-pain'}),
        msg('extra strain on the parts of the spine next to the operated area', {desc: 'faq.why-pain'}),
        msg('the original source of the pain not being fully treated', {desc: 'faq.why-pain'}),
      ],
      msg('Sometimes there is more than one reason.', {desc: 'faq.why-pain'}),
    ],
  },
  {
    id: 'cure',
    question: msg('Can FBSS be cured?', {desc: 'overview.aim, faq.treatments'}),
    answer: [
      msg('A complete cure is not usually expected. Treatment aims to reduce pain and help you do more day to day.', {
        desc: 'overview.aim, faq.treatments',
      }),
      msg('It is still important to be assessed carefully, in case there is a specific cause that can be treated.', {
        desc: 'overview.assessment',
      }),
    ],
  },
  {
    id: 'treatments',
    question: msg('What treatments can help with FBSS?', {desc: 'faq.treatments'}),
    answer: [
      msg('Treatment is usually a combination of:', {desc: 'faq.treatments'}),
      [
        msg('physiotherapy and exercise', {desc: 'faq.treatments'}),
        msg('medicines for nerve pain', {desc: 'faq.treatments'}),
        msg('injections targeted at a specific area', {desc: 'faq.treatments'}),
        msg('pain management programmes, which teach you ways to live with long-term pain', {
          desc: 'faq.treatments, treatment.programmes',
        }),
      ],
      msg(
        'Spinal cord stimulation can help some people with nerve pain that does not go away. It uses a device implanted in the body.',
        {desc: 'faq.treatments, treatment.stimulation'},
      ),
    ],
  },
  {
    id: 'self-help',
    question: msg('What can I do myself?', {desc: 'label'}),
    answer: [
      msg('Ask your care team which of these are right for you:', {desc: 'label'}),
      [
        msg('exercise, to build strength, improve movement and reduce stiffness', {desc: 'treatment.physiotherapy'}),
        msg('a pain management programme, to learn ways to live with long-term pain', {desc: 'treatment.programmes'}),
        msg('stopping smoking, because smoking makes it harder for your body to heal', {
          desc: 'risk-factors.smoking, prevention.stop-smoking',
        }),
        msg('managing your weight and general fitness, and your diabetes if you have it', {
          desc: 'prevention.fitness',
        }),
        msg('following your rehabilitation (recovery) advice closely after surgery', {
          desc: 'prevention.rehabilitation',
        }),
      ],
      msg('See your doctor or surgeon if your pain continues, comes back or limits your daily life.', {
        desc: 'when-to-see-a-doctor.persists, when-to-see-a-doctor.returns, when-to-see-a-doctor.limits-life',
      }),
    ],
  },
  {
    id: 'more-surgery',
    question: msg('Can more surgery fix FBSS?', {desc: 'faq.more-surgery'}),
    answer: [
      msg('Sometimes, but only if a clear problem is found that can be put right.', {desc: 'faq.more-surgery'}),
      msg('More surgery without a specific problem to fix often does not help, and it can make the pain worse.', {
        desc: 'faq.more-surgery',
      }),
      msg('So most people start with pain treatments that do not involve surgery.', {desc: 'faq.more-surgery'}),
    ],
  },
];

/** The questions that people ask, in the order in which they are shown: first the one on emergencies. */
export const faq = {
  heading: msg('Common questions', {desc: 'label'}),
  openAll: msg('Show all answers', {desc: 'label'}),
  closeAll: msg('Hide all answers', {desc: 'label'}),
  entries,
};
