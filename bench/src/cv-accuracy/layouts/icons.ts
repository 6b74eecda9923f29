import { readFileSync } from 'node:fs';

const font = readFileSync(new URL(import.meta.resolve('bootstrap-icons/font/fonts/bootstrap-icons.woff2')));

/** An icon font as CVs embed one: its glyphs are characters of the private use area. */
export const iconFace = `@font-face { font-family: 'Icons'; src: url(data:font/woff2;base64,${font.toString('base64')}) }`;

export const iconGlyphs = {
  email: '\u{F32C}',
  phone: '\u{F5B4}',
  place: '\u{F3E7}',
  link: '\u{F472}',
  personal: '',
} as const;

/** Pictures that Unicode has, as other CVs use them. */
export const pictures = { email: '✉', phone: '☎', place: '⌂', link: '⚭', personal: '' } as const;
