/** Invalid numbers and lines with the reason that the builder gives, and lines that it accepts. */
export const wrongNumbers: [typed: string, reason: RegExp][] = [
  ['1', /two digits/],
  ['()', /two digits/],
  ['*99#', /\* or #/],
  ['#31#0900 123', /\* or #/],
  ['٩٩٩', /digits 0 to 9/],
  ['112;ext=1', /digits 0 to 9/],
  ['112\u202e', /digits 0 to 9/],
  ['1'.repeat(31), /31 characters/],
  ['++44 20', /\+ only once/],
  ['44+', /\+ only once/],
  ['12+3', /before the first digit/],
];
export const wrongLines: [typed: string, reason: RegExp][] = [
  ['Ring \u202e000 069', /cannot see \(U\+202E\)/],
  ['Ring \u2066112\u2069', /cannot see \(U\+2066\)/],
  ['Ring\u0000 112', /cannot see \(U\+0000\)/],
  ['Ring\u2028112', /cannot see \(U\+2028\)/],
  ['Ring\u00ad112', /cannot see \(U\+00AD\)/],
  ['Ring\u2800112', /cannot see \(U\+2800\)/],
  ['Ring\u3164112', /cannot see \(U\+3164\)/],
  ['Ring \u{e0041}112', /cannot see \(U\+E0041\)/],
  ['Ring \ud800 112', /cannot see \(U\+D800\)/],
  [`Ri${'\u0336'.repeat(5)}ng`, /four marks/],
  [`Ri${'\u0336\u200d'.repeat(3)}ng`, /four marks/],
  ['🏥'.repeat(121), /121 characters/],
];
export const goodLines = [
  'Other questions? Call our spine clinic on 01632 960 000.',
  'ہمارے کلینک سے پوچھیں: \u200e01632 960 000\u200f',
  'می\u200cخواهید بپرسید؟ \u061c112',
  'हमारे क्लिनिक से पूछें, क्\u200dष: 01632 960 000',
  'اِسْأَلْ عِيَادَتَنَا، مُحَمَّدٌ',
  'Gọi phòng khám: ☎ 01632 960 000',
  '🏥'.repeat(120),
];
