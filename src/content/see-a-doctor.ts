import {msg} from '@lit/localize';

/** When to see a doctor or the surgeon, where nothing calls for emergency care. */
export const seeADoctor = {
  heading: msg('See a doctor or your surgeon if:', {
    desc: 'when-to-see-a-doctor.persists, when-to-see-a-doctor.returns, when-to-see-a-doctor.limits-life',
  }),
  reasons: [
    msg('your pain goes on after surgery on the spine', {desc: 'when-to-see-a-doctor.persists'}),
    msg('your pain comes back after surgery on the spine', {desc: 'when-to-see-a-doctor.returns'}),
    msg('pain limits your daily life', {desc: 'when-to-see-a-doctor.limits-life'}),
  ],
  purpose: msg('They can look for the cause and make a plan of care.', {desc: 'when-to-see-a-doctor.purpose'}),
};
