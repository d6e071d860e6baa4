import {msg} from '@lit/localize';

/** When to see a doctor or the surgeon, where nothing calls for emergency care. */
export const seeADoctor = {
  /** @states when-to-see-a-doctor.persists when-to-see-a-doctor.returns when-to-see-a-doctor.limits-life */
  heading: msg('See a doctor or your surgeon if:', {desc: 'When to see a doctor'}),
  reasons: [
    /** @states when-to-see-a-doctor.persists */
    msg('your pain goes on after surgery on the spine', {desc: 'When to see a doctor'}),
    /** @states when-to-see-a-doctor.returns */
    msg('your pain comes back after surgery on the spine', {desc: 'When to see a doctor'}),
    /** @states when-to-see-a-doctor.limits-life */
    msg('pain limits your daily life', {desc: 'When to see a doctor'}),
  ],
  /** @states when-to-see-a-doctor.purpose */
  purpose: msg('They can look for the cause and make a plan of care.', {
    desc: 'When to see a doctor',
  }),
};
