/** A brand, made of the library's tokens alone. */
export interface Brand {
  readonly name: string;
  readonly label: string;
  /** Colours in light and dark mode, by the name of their token after `--fbss-`. */
  readonly colors: Readonly<Record<string, readonly [light: string, dark: string]>>;
  /** The other tokens: fonts, sizes, corners. */
  readonly shape: Readonly<Record<string, string>>;
}

/** Four brands to start from: in the embed builder, in Storybook and in the tests. The first is the library's own look. */
export const brands: readonly [Brand, ...Brand[]] = [
  {name: 'plain', label: 'Plain', colors: {}, shape: {}},
  {
    name: 'health-blue',
    label: 'National health blue',
    colors: {
      ink: ['#212b32', '#e9eff6'],
      'ink-soft': ['#425563', '#b5c3d3'],
      surface: ['#ffffff', '#0e1a2b'],
      'surface-soft': ['#e8f0f8', '#17263b'],
      line: ['#c3d0db', '#34475f'],
      accent: ['#005eb8', '#79b8f5'],
      focus: ['#003087', '#ffb81c'],
      emergency: ['#8f1220', '#8f1220'],
      'on-emergency': ['#ffffff', '#ffffff'],
      'emergency-line': ['#8f1220', '#ff9aa0'],
      'emergency-soft': ['#fdf0f0', '#2e161b'],
    },
    shape: {font: 'Frutiger, Arial, sans-serif', radius: '0.25em', 'control-radius': '0.25em', 'heading-weight': '600'},
  },
  {
    name: 'dark-clinic',
    label: 'Dark clinic',
    // dark in both modes, a little darker at night
    colors: {
      ink: ['#eef2f6', '#eef2f6'],
      'ink-soft': ['#b9c4cf', '#b0bcc8'],
      surface: ['#17202a', '#0b1016'],
      'surface-soft': ['#212d39', '#141c25'],
      line: ['#445464', '#33414f'],
      accent: ['#6fd6c9', '#6fd6c9'],
      focus: ['#ffd166', '#ffd166'],
      emergency: ['#8f0f1d', '#8f0f1d'],
      'on-emergency': ['#ffffff', '#ffffff'],
      'emergency-line': ['#ff8d94', '#ff8d94'],
      'emergency-soft': ['#33161b', '#2b1416'],
    },
    shape: {radius: '0', 'control-radius': '0', 'border-width': '2px'},
  },
  {
    name: 'warm-practice',
    label: 'Warm practice',
    colors: {
      ink: ['#33261d', '#f6ebdf'],
      'ink-soft': ['#5c4a3d', '#d2bfae'],
      surface: ['#fffaf2', '#231a14'],
      'surface-soft': ['#f6ecdd', '#2f241c'],
      line: ['#dcc9b0', '#54443a'],
      accent: ['#8a3b12', '#f0a878'],
      focus: ['#5b21b6', '#cdb4ff'],
      emergency: ['#86101b', '#86101b'],
      'on-emergency': ['#fffaf2', '#fffaf2'],
      'emergency-line': ['#86101b', '#ff9f96'],
      'emergency-soft': ['#fcefe8', '#3a1a17'],
    },
    shape: {
      font: "Georgia, 'Noto Serif', serif",
      'heading-size': '1.625em',
      radius: '1em',
      'control-radius': '0.75em',
      shadow: '0 0.125em 0.75em #33261d26',
    },
  },
];

/** The custom properties of a brand. A colour that is the same in both modes is written once. */
export const propertiesOf = ({colors, shape}: Brand): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.entries(colors).map(
      ([id, [light, dark]]) => [`--fbss-${id}`, light === dark ? light : `light-dark(${light}, ${dark})`] as const,
    ),
    ...Object.entries(shape).map(([id, value]) => [`--fbss-${id}`, value] as const),
  ]);
