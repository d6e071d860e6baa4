/** One block of an answer: a paragraph, or the points of a list. */
export type Block = string | string[];

/**
 * The content of the peers: text of the same length, in the same blocks, as the three elements of this library with which
 * they are compared. It is about a lending library, so that nobody mistakes it for advice. A fixed sample: it does not
 * follow changes of the library's content.
 */
export const content = {
  card: {
    heading: 'The town library on the square (TLS)',
    lead: [
      'The opening times can mislead. A closed front door does not mean that nobody is inside.',
      'The staff usually aim for short queues and for more books on loan, rather than for silence.',
    ],
    paragraphs: [
      'TLS lends books, films and games to people in the town who have a card. You may bring them back, renew them or pass them on to your family in the first weeks.',
      'In many cases the desk knows where a title is. A search takes longer for other branches.',
      'TLS is a known place to read and to work in the town. It can be crowded, and you may have to wait for a desk that is free.',
      'It is best seen as a shared (public) living room, not as one single store. So a careful plan matters. It looks for a quiet corner where people can be on their own.',
    ],
    facts: [
      {term: 'What it is', descriptions: ['A long-standing (public) library for the whole town']},
      {term: 'Where you find it', descriptions: ['On the square and the quay, next to the old harbour']},
      {term: 'Main hall', descriptions: ['Books in open shelves, or books that come from the store']},
      {term: 'Who helps', descriptions: ['A desk team: people from several branches who work together']},
      {
        term: 'Newer names',
        descriptions: ['Public lending service type 2 (PLST-2)', 'Central public town library (CPTL)'],
      },
    ],
  },
  questions: {
    heading: 'Questions people ask',
    entries: [
      {
        question: 'When can a book be on loan for longer than a month?',
        answer: [
          'Ask for more time at the desk if you have any of these:',
          [
            'One or both volumes are long or hard to read (they are in another language), and this is needed for work.',
            'You cannot come to the desk or to the branch.',
            'You are away around the day of return.',
          ] as Block,
          'These can mean that somebody else waits for the book. This must be looked up in advance.',
        ],
      },
      {
        question: 'Does it mean that my card was lost for good?',
        answer: [
          'Not usually. The letter misleads. Often the card reached its last day, and the account goes on under the old number.',
          'One reason can be an old address: a street name that changed after you joined. Letters can become too slow to help. Other branches of the library can cause delays too.',
          'It is best to think of it as a normal (yearly) renewal of the card, not as a mistake at the desk.',
        ],
      },
      {
        question: 'Why can a search go on after closing time?',
        answer: [
          'Common reasons are:',
          [
            'Returned books stand on other shelves.',
            'A volume comes back in a box (a crate between two branches of the town).',
            'A label stays unread.',
            'The shelves next to the entrance take the books that nobody sorted.',
            'The first request for the title was not fully entered.',
          ] as Block,
          'Sometimes more than one of these is at work.',
        ],
      },
      {
        question: 'Can a book be kept?',
        answer: [
          'A second copy is not usually bought. The desk aims to shorten the queue and help you read more week by week.',
          'It is still worth asking at the desk in person, in case there is another copy that can be lent.',
        ],
      },
      {
        question: 'What can I do myself?',
        answer: [
          'Ask the desk which of these are right for you:',
          [
            'reading aloud, to build a habit, improve your voice and pass the time',
            'a reading circle, to learn ways to finish a very long book',
            'returning books early, because late books make it harder for others to plan',
            'keeping your card and your address up to date, and your number if you have one',
            'following the house (quiet) rules closely after five',
          ] as Block,
          'See the desk or the branch if your card is lost, comes back or does not open the door.',
        ],
      },
      {
        question: 'Can a new card fix it?',
        answer: [
          'Sometimes, but only if a clear mistake is found that can be put right.',
          'A second card without a clear reason often does not help. It can make the queue longer.',
          'So most people first get a note on the account that does not need a card.',
        ],
      },
      {
        question: 'Which courses help?',
        answer: [
          'Usually a mix of these:',
          [
            'storytelling (an hour that helps you read better) and music',
            'evenings for new readers',
            'readings (talks) at a chosen branch',
            'reading circles, which teach you ways to live with very long books',
          ] as Block,
          'Some people have long novels that they do not finish. A recording of the text can help some of them. It uses a player that is lent with the disc.',
          'The aim is less noise and reading more again, rather than a full shelf.',
        ],
      },
    ],
  },
  form: {
    heading: 'Tell us now if you have any of these wishes',
    action: 'Call the desk of your branch. Or go to the nearest branch in town. Do not write.',
    meaning:
      'Any one of these wishes needs a person or a place. It can mean that somebody looks for a chair or for a room in the old wing.',
    legend: 'Tick anything that you want now',
    note: 'What you tick is not stored or sent.',
    boxes: [
      'One or both rooms are dark or cold (they have lost power), and this is new or getting worse',
      'You cannot find your chair or your table',
      'You look for a place around noon or later',
      'You have quiet, careful work after school',
      'You have a group after school',
      'Your book is torn, or a page comes out of it, after reading',
    ],
    answer: 'Ask at the desk now. Call the desk of your branch.',
    foot: 'For information, not a contract.',
  },
};
