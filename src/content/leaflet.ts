import {msg} from '@lit/localize';

/** The strings of the printed leaflet alone, which no script contains. */
export const leaflet = {
  audience: msg('Information for patients', {desc: 'label'}),
  hospital: msg('Your hospital', {desc: 'label'}),
  phone: msg('Phone', {desc: 'label'}),
};
