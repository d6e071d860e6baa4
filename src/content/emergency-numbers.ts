/**
 * The number that a member of the public calls for a medical emergency, and the countries where it is the one
 * (ISO 3166-1). Only what an authority's own page says; a country that is not here shows no number.
 *
 * - 112: the member states of the European Union, Directive (EU) 2018/1972, Article 109. Iceland, 112.is.
 *   Türkiye, Sinop health directorate, sinopism.saglik.gov.tr, "Acil durumda sadece 112".
 * - 999: United Kingdom, London Ambulance Service, londonambulance.nhs.uk/calling-us/calling-999.
 *   Qatar, Hamad Medical Corporation, hamad.qa.
 * - 911: United States, Federal Communications Commission, fcc.gov. Canada, CRTC, crtc.gc.ca.
 *   Ecuador, ECU 911, ecu911.gob.ec. Panama, Ministry of Security, minseg.gob.pa.
 * - 144: Switzerland, ch.ch. Liechtenstein, Government report 2016/94, bua.regierung.li.
 * - 113: Norway, sirdal.kommune.no, "Ambulanse". 000: Australia, Queensland Ambulance Service, ambulance.qld.gov.au.
 * - 111: New Zealand, govt.nz. 192: Brazil, Ministry of Health, gov.br/saude, SAMU 192.
 */
export const emergencyNumbers: Readonly<Record<string, string>> = {
  '112': 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LT LU LV MT NL PL PT RO SE SI SK TR',
  '999': 'GB QA',
  '911': 'CA EC PA US',
  '144': 'CH LI',
  '113': 'NO',
  '000': 'AU',
  '111': 'NZ',
  '192': 'BR',
};
