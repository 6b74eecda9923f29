import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  rem,
  useComputedColorScheme,
} from '@mantine/core';

/** The accent: deep sea blue. */
const sea: MantineColorsTuple = [
  '#eef6fb',
  '#d8eaf5',
  '#aed3ea',
  '#84bce0',
  '#62a8d6',
  '#3487bf',
  '#1b6fa8',
  '#0f5a8c',
  '#0b4870',
  '#083654',
];

/** Neutrals: slate, light to dark. */
const slate: MantineColorsTuple = [
  '#f8fafc',
  '#f1f5f9',
  '#e2e8f0',
  '#cbd5e1',
  '#94a3b8',
  '#64748b',
  '#475569',
  '#334155',
  '#1e293b',
  '#0f172a',
];

/** Mantine reads 0 as the dark scheme's text, 4 as its lines and 7 as its page. */
const deep: MantineColorsTuple = [
  '#e2e8f0',
  '#cbd5e1',
  '#9aa9bd',
  '#7486a0',
  '#36455b',
  '#283547',
  '#1b2635',
  '#121b28',
  '#0d151f',
  '#080e16',
];

const quick = { duration: 120 };

export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 6 },
  colors: { sea, gray: slate, dark: deep },
  black: '#0f172a',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "'JetBrains Mono Variable', ui-monospace, monospace",
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(20) },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(32) },
  radius: { xs: rem(4), sm: rem(6), md: rem(6), lg: rem(8), xl: rem(12) },
  defaultRadius: 'sm',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(28), lineHeight: '1.2' },
      h2: { fontSize: rem(20), lineHeight: '1.3' },
      h3: { fontSize: rem(16), lineHeight: '1.4' },
      h4: { fontSize: rem(14), lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // A dialog's header is not the page's banner.
    Modal: {
      defaultProps: { transitionProps: quick, centered: true, attributes: { header: { role: 'none' } } },
      styles: { title: { fontWeight: 600 } },
    },
    Drawer: { defaultProps: { transitionProps: quick, attributes: { header: { role: 'none' } } } },
    // Many tabs scroll sideways on a narrow screen rather than wrap.
    Tabs: {
      styles: {
        list: { flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' },
        tab: { flexShrink: 0 },
      },
    },
    Menu: { defaultProps: { transitionProps: quick, shadow: 'md', withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: { transitionProps: quick, shadow: 'md' } },
    Tooltip: { defaultProps: { transitionProps: quick, openDelay: 250, multiline: true } },
    Select: { defaultProps: { comboboxProps: { transitionProps: quick } } },
    Loader: { defaultProps: { type: 'dots' } },
  },
});

/** Okabe-Ito, safe for colour-blind readers; the dark set keeps the hues at a higher lightness. */
export const chartColours = {
  light: ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00'],
  dark: ['#4BA3DB', '#F0B840', '#2FC39A', '#DD94BC', '#8CCDF2', '#F0803C'],
} as const;

const verdictColours = {
  light: { met: '#0d7a6f', partly: '#b45309', unknown: '#64748b', not: '#b0413e' },
  dark: { met: '#34bfad', partly: '#e3a437', unknown: '#9aa9bd', not: '#e58782' },
} as const;

/** Colours that a chart needs as values, because SVG attributes take no CSS variables everywhere. */
export interface ChartTheme {
  readonly series: readonly string[];
  readonly axis: string;
  readonly grid: string;
  readonly text: string;
  readonly surface: string;
  readonly band: string;
}

export const chartThemes: Readonly<Record<'light' | 'dark', ChartTheme>> = {
  light: {
    series: chartColours.light,
    axis: '#64748b',
    grid: '#e2e8f0',
    text: '#334155',
    surface: '#ffffff',
    band: '#d8eaf5',
  },
  dark: {
    series: chartColours.dark,
    axis: '#9aa9bd',
    grid: '#283547',
    text: '#cbd5e1',
    surface: '#1b2635',
    band: '#0b4870',
  },
};

export function useChartTheme(): ChartTheme {
  return chartThemes[useComputedColorScheme('light', { getInitialValueInEffect: false })];
}

const colourVariables = (scheme: 'light' | 'dark'): Record<string, string> => ({
  '--verdict-met': verdictColours[scheme].met,
  '--verdict-partly': verdictColours[scheme].partly,
  '--verdict-unknown': verdictColours[scheme].unknown,
  '--verdict-not': verdictColours[scheme].not,
  ...Object.fromEntries(chartColours[scheme].map((colour, i) => [`--chart-${i + 1}`, colour])),
});

/** The names CSS modules use; nothing else in the client writes a colour. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--row-normal': rem(36), '--row-compact': rem(28), '--row-comfortable': rem(44) },
  light: {
    ...colourVariables('light'),
    '--surface-page': slate[0],
    '--surface': '#ffffff',
    '--surface-sunken': slate[1],
    '--surface-hover': slate[1],
    '--surface-selected': sea[0],
    '--line': slate[2],
    '--line-strong': slate[3],
    '--text': slate[9],
    '--text-muted': slate[6],
    '--accent': sea[7],
    '--accent-soft': sea[1],
    '--mantine-color-body': '#ffffff',
    '--mantine-color-error': verdictColours.light.not,
  },
  dark: {
    ...colourVariables('dark'),
    '--surface-page': deep[8],
    '--surface': deep[7],
    '--surface-sunken': deep[8],
    '--surface-hover': deep[6],
    '--surface-selected': '#12304a',
    '--line': deep[5],
    '--line-strong': deep[4],
    '--text': deep[0],
    '--text-muted': deep[2],
    '--accent': sea[4],
    '--accent-soft': '#12304a',
    '--mantine-color-body': deep[7],
    '--mantine-color-error': verdictColours.dark.not,
  },
});
