/** The sections in the order of the leaflet. */
export const known: readonly string[] = [
  'overview',
  'red-flags',
  'symptoms',
  'causes',
  'risk-factors',
  'diagnosis',
  'treatment',
  'prevention',
  'faq',
  'see-a-doctor',
  'quick-facts',
  'references',
  'about',
];
