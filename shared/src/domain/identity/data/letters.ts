/** Latin letters that no decomposition takes apart. */
const latin = ['ß:ss ø:o æ:ae œ:oe ł:l đ:d ð:d þ:th ı:i ŋ:ng ħ:h ə:a'];

/** After ISO 9, BGN/PCGN and what passports write, reduced to what a comparison needs. */
const cyrillic = [
  'а:a б:b в:v г:g ґ:g ѓ:g д:d ђ:dj е:e ё:e є:ie ж:zh з:z ѕ:dz и:i і:i ї:i й:i ј:j к:k ќ:k л:l љ:lj м:m',
  'н:n њ:nj о:o п:p р:r с:s т:t ћ:c у:u ў:u ф:f х:kh ц:ts ч:ch џ:dz ш:sh щ:shch ъ: ы:y ь: э:e ю:iu я:ia',
  'қ:q ғ:g ң:n ү:u ұ:u һ:h ө:o ә:a',
];

/** After ELOT 743. */
const greek = [
  'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps',
  'ω:o',
];

/** Vowels are mostly not written in Arabic and Hebrew; the skeleton of a name leaves them out anyway. */
const arabic = [
  'ا:a أ:a إ:i آ:a ٱ:a ء: ؤ:u ئ:i ب:b پ:p ت:t ث:th ج:j چ:ch ح:h خ:kh د:d ذ:dh ر:r ز:z ژ:zh س:s ش:sh ص:s',
  'ض:d ط:t ظ:z ع:a غ:gh ف:f ق:q ك:k ک:k گ:g ل:l م:m ن:n ه:h ة:a و:u ي:i ی:i ى:a',
];
const hebrew = [
  'א:a ב:b ג:g ד:d ה:h ו:v ז:z ח:h ט:t י:i כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע:a פ:p ף:f צ:ts ץ:ts ק:k',
  'ר:r ש:sh ת:t',
];
const georgian = [
  'ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q',
  'შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h',
];
const armenian = [
  'ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:i ն:n շ:sh',
  'ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:u փ:p ք:k օ:o ֆ:f և:ev',
];
/** Consonants with the vowel they carry left out, as the skeleton leaves it out. */
const devanagari = [
  'अ:a आ:a इ:i ई:i उ:u ऊ:u ऋ:ri ए:e ऐ:ai ओ:o औ:au क:k ख:kh ग:g घ:gh च:ch छ:chh ज:j झ:jh ट:t ठ:th ड:d',
  'ढ:dh ण:n त:t थ:th द:d ध:dh न:n प:p फ:ph ब:b भ:bh म:m य:y र:r ल:l व:v श:sh ष:sh स:s ह:h',
];

const split = (parts: string) => parts.split(' ').map((part) => (part === '-' ? '' : part));

/** Revised Romanisation of Korean, by the three parts a syllable has (Unicode orders them). */
export const hangul = {
  first: split('g kk n d tt r m b pp s ss - j jj ch k t p h'),
  middle: split('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'),
  last: split('- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'),
};

const pairOf = (text: string): [string, string] => {
  const [letter = '', latinised = ''] = text.split(':');
  return [letter, latinised];
};

/** What a letter is written as in Latin; other letters stand for themselves. */
export const letters: ReadonlyMap<string, string> = new Map(
  [latin, cyrillic, greek, arabic, hebrew, georgian, armenian, devanagari]
    .flat()
    .flatMap((line) => line.split(' ').map(pairOf)),
);
