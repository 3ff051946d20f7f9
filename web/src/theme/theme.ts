import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep teal: shade 7 carries actions (white text on it has contrast 7.4), shade 6 on dark ground (5.2). */
const teal: MantineColorsTuple = [
  '#e6f4f2',
  '#cce8e4',
  '#9bd1ca',
  '#66b8ae',
  '#4fb3a7',
  '#20867d',
  '#177a72',
  '#0b5f5a',
  '#084e4a',
  '#053b38',
];

/** The one place where looks are decided. Sizes are rem: the reader's text size (18 px and up) scales all of them. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  colors: { teal },
  fontFamily: '"IBM Plex Sans Thai", "Noto Sans Thai", "Leelawadee UI", Thonburi, system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, monospace',
  fontSizes: { xs: '0.8333rem', sm: '0.8889rem', md: '1rem', lg: '1.1111rem', xl: '1.25rem' },
  lineHeights: { xs: '1.6', sm: '1.6', md: '1.6', lg: '1.6', xl: '1.5' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.4' },
      h2: { fontSize: '1.1667rem', lineHeight: '1.5' },
      h3: { fontSize: '1rem', lineHeight: '1.6' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    // Marks above and below Thai letters need room between the lines of a hint or an error too.
    InputWrapper: { styles: { description: { lineHeight: 1.5 }, error: { lineHeight: 1.5 } } },
    Radio: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Modal: { styles: { title: { fontSize: '1.1667rem', fontWeight: 600 } } },
  },
});

/** Ink on near-white, and secondary text dark enough to read (contrast 7 and more on both grounds). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbfcfb',
    '--mantine-color-text': '#17211f',
    '--mantine-color-dimmed': '#4a5855',
    '--mantine-color-placeholder': '#5d6b68',
    '--mantine-color-default-border': '#7c8a86',
    '--mantine-color-gray-4': '#7c8a86',
    '--mantine-color-error': '#a11616',
    '--line': '#cfd8d5',
    '--surface': '#ffffff',
    '--tint': '#eaf4f2',
    '--bad': '#a11616',
    '--bad-tint': '#fdf1f0',
    '--warn': '#7a4a00',
    '--warn-tint': '#fff7e6',
    '--down': '#35417a',
    '--down-tint': '#f0f2fb',
    '--good': '#0b5f2e',
    '--good-tint': '#edf8f0',
    '--accent': '#0b5f5a',
  },
  dark: {
    '--mantine-color-body': '#101615',
    '--mantine-color-text': '#eef3f1',
    '--mantine-color-dimmed': '#b3c0bc',
    '--mantine-color-placeholder': '#9aa8a4',
    '--mantine-color-default-border': '#7e8c88',
    '--mantine-color-dark-4': '#7e8c88',
    '--mantine-color-error': '#ffaca6',
    '--line': '#3a4744',
    '--surface': '#171f1d',
    '--tint': '#16302d',
    '--bad': '#ffaca6',
    '--bad-tint': '#331a19',
    '--warn': '#ffd08a',
    '--warn-tint': '#332511',
    '--down': '#bcc8ff',
    '--down-tint': '#1d2340',
    '--good': '#98e0b0',
    '--good-tint': '#15301f',
    '--accent': '#66c7bb',
  },
});
