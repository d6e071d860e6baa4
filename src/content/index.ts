/** Every word of one language, as plain data. One module like this is built for each language. */
export {about} from './about.js';
export {causes} from './causes.js';
export {dates} from './dates.js';
export {diagnosis} from './diagnosis.js';
export {faq} from './faq.js';
export {guide} from './guide.js';
export {language} from './language.js';
export {overview} from './overview.js';
export {prevention} from './prevention.js';
export {redFlags} from './red-flags.js';
export {references} from './references.js';
export {reviews} from './review.js';
export {riskFactors} from './risk-factors.js';
export {seeADoctor} from './see-a-doctor.js';
export {symptoms} from './symptoms.js';
export {treatment} from './treatment.js';
