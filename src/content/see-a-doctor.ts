import {msg} from '@lit/localize';

/** When to see a doctor or the surgeon, if it is no emergency. */
export const seeADoctor = {
  heading: msg('See your doctor or surgeon if:', {
    desc: 'when-to-see-a-doctor.persists, when-to-see-a-doctor.returns, when-to-see-a-doctor.limits-life',
  }),
  reasons: [
    msg('your pain continues after spinal surgery', {desc: 'when-to-see-a-doctor.persists'}),
    msg('your pain comes back after spinal surgery', {desc: 'when-to-see-a-doctor.returns'}),
    msg('pain limits your daily life', {desc: 'when-to-see-a-doctor.limits-life'}),
  ],
  purpose: msg('They can assess the cause and make a plan to manage your pain.', {
    desc: 'when-to-see-a-doctor.purpose',
  }),
};
