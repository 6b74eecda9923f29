/* eslint-disable no-control-regex -- control characters are what is taken out */
const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** Icon fonts put their pictures here. */
const privateUse = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Radicals that PDF fonts give for whole characters and that NFKC leaves as they are, each before what it stands for. */
const radicals = new Map(
  (
    '⺁厂 ⺒巳 ⺓幺 ⺝月 ⺟母 ⺠民 ⺩王 ⺪疋 ⺬示 ⺶羊 ⺻聿 ⺽臼 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ' +
    '⻚页 ⻛风 ⻜飞 ⻝食 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const radical = /[\u2E80-\u2EF3]/g;

/**
 * The form in which a document's text is kept: NFKC, no NUL or other control characters, `\n` line ends, no
 * invisible marks. Every span points into this form; it is done first, so no offset ever moves. Idempotent.
 */
export function keepText(raw: string): string {
  return raw
    .replace(loneSurrogates, '')
    .normalize('NFKC')
    .replace(radical, (found) => radicals.get(found) ?? found)
    .replace(/\r\n?|[\f\u000B\u0085\u2028\u2029]/g, '\n')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(privateUse, ' ')
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** ASCII without the backtick, which folds to an apostrophe. */
const plainLetters = /^[\u0000-\u005F\u0061-\u007F]*$/;

/** Lower case without diacritics, for comparing words; never for keeping or for offsets. */
export function fold(text: string): string {
  if (plainLetters.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[’ʼ`´]/g, "'");
}
