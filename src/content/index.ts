/** Every word of one language, as plain data. One module like this is built for each language. */
export {faq} from './faq.js';
export {overview} from './overview.js';
export {redFlags} from './red-flags.js';
export {seeADoctor} from './see-a-doctor.js';
