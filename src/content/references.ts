import {msg} from '@lit/localize';

/** Where the facts come from. The addresses are the publishers’ own. */
export const references = {
  /** @label */
  heading: msg('Sources', {desc: 'References'}),
  sources: [
    {
      url: 'https://www.aans.org/',
      /** @states references.aans */
      name: msg('American Association of Neurological Surgeons (AANS)', {desc: 'References'}),
    },
    {
      url: 'https://www.mayoclinic.org/',
      /** @states references.mayo-clinic */
      name: msg('Mayo Clinic: Back surgery and chronic back pain', {desc: 'References'}),
    },
    {
      url: 'https://medlineplus.gov/',
      /** @states references.medlineplus */
      name: msg('MedlinePlus, U.S. National Library of Medicine: Spinal surgery', {desc: 'References'}),
    },
    {
      url: 'https://www.spine.org/',
      /** @states references.nass */
      name: msg('North American Spine Society (NASS)', {desc: 'References'}),
    },
  ],
};
