import {msg} from '@lit/localize';

/**
 * Where the facts come from. A link leads to what its text names: the publisher's own site, or an article. `page` is the
 * title of the page on that site.
 */
export const references = {
  heading: msg('Sources', {desc: 'label'}),
  sources: [
    {
      url: 'https://www.aans.org/',
      name: msg('American Association of Neurological Surgeons (AANS)', {desc: 'references.aans'}),
    },
    {
      url: 'https://www.mayoclinic.org/',
      name: msg('Mayo Clinic', {desc: 'references.mayo-clinic'}),
      page: msg('Back surgery and chronic back pain', {desc: 'references.mayo-clinic'}),
    },
    {
      url: 'https://medlineplus.gov/',
      name: msg('MedlinePlus, U.S. National Library of Medicine', {desc: 'references.medlineplus'}),
      page: msg('Spinal surgery', {desc: 'references.medlineplus'}),
    },
    {
      url: 'https://www.spine.org/',
      name: msg('North American Spine Society (NASS)', {desc: 'references.nass'}),
    },
  ],
  newerNames: {
    url: 'https://doi.org/10.1093/pm/pnab015',
    name: msg('Christelis and others, Pain Medicine, 2021', {desc: 'newer-names.psps-2, newer-names.cpss'}),
  },
};
