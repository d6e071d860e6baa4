import {msg} from '@lit/localize';

/** Where the facts come from. The addresses are the publishers’ own. */
export const references = {
  heading: msg('Sources', {desc: 'label'}),
  sources: [
    {
      url: 'https://www.aans.org/',
      name: msg('American Association of Neurological Surgeons (AANS)', {desc: 'references.aans'}),
    },
    {
      url: 'https://www.mayoclinic.org/',
      name: msg('Mayo Clinic: Back surgery and chronic back pain', {desc: 'references.mayo-clinic'}),
    },
    {
      url: 'https://medlineplus.gov/',
      name: msg('MedlinePlus, U.S. National Library of Medicine: Spinal surgery', {desc: 'references.medlineplus'}),
    },
    {
      url: 'https://www.spine.org/',
      name: msg('North American Spine Society (NASS)', {desc: 'references.nass'}),
    },
  ],
};
