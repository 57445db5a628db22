import * as messages from '../fonts/messages.ts';
import type { Cursor } from './cursor.ts';
import { at, type Finding } from './finding.ts';

/** Languages whose texts would come out wrong, told where the file names them. */
export const checkLanguages = (languages: Cursor): Finding[] =>
  languages.items().flatMap((item) => {
    const tag = item.string();
    if (tag === null) return [];
    const reason = unsupportedReason(tag);
    return reason === null ? [] : [at(item.path, messages.unsupportedLanguage(tag, reason))];
  });

/** Null when texts in the language are set well. */
export function unsupportedReason(tag: string): messages.LanguageHindrance | null {
  const [primary = '', ...rest] = tag.split('-');
  if (/^(ja|jpn|ojp)$/.test(primary)) return 'japanese';
  // Chinese is known by `zh`: under other names it would be set as a Latin language.
  if (OTHER_CHINESE.has(primary)) return 'chinese';
  const named = rest.find((part) => /^[A-Za-z]{4}$/.test(part));
  const script = named === undefined ? SCRIPTS.get(primary) : BY_SCRIPT.get(named.toLowerCase());
  return script ?? null;
}

type Reason = messages.LanguageHindrance;

const OTHER_CHINESE = new Set(words('chi zho cmn yue wuu gan hak hsn cjy lzh nan mnp cdo cpx czh czo'));

/** ISO 15924 codes, and the languages that are written so when their tag names no script (their `Suppress-Script`). */
const WRITTEN: readonly (readonly [Reason, scripts: string, languages: string])[] = [
  [
    'right-to-left',
    'adlm arab aran armi avst hebr mand mend nkoo rohg samr syrc thaa yezi',
    'ar ara fa fas per ur urd yi yid he heb iw ps pus sd snd ug uig dv div syr aii arc nqo ckb pnb skr lrc mzn glk arz ary arq aeb apc acm ajp azb bal brh bqi prs pbu pes rhg ks kas',
  ],
  ['korean', 'kore hang jamo', 'ko kor okm'],
  ['japanese', 'jpan hira kana hrkt', ''],
  [
    'shaping',
    'beng deva gujr guru java khmr knda laoo lana mlym mong mtei mymr orya sinh sund taml telu thai tibt bali cham cakm',
    'hi hin bn ben as asm mr mar ne nep sa san pa pan gu guj or ori ta tam te tel kn kan ml mal si sin th tha lo lao km khm my mya bo bod dz dzo kok mai bho awa mag hne doi raj brx mni shn mnw nod tcy new',
  ],
];

const BY_SCRIPT = reasons(([, scripts]) => scripts);
const SCRIPTS = reasons(([, , languages]) => languages);

function reasons(names: (row: (typeof WRITTEN)[number]) => string): ReadonlyMap<string, Reason> {
  return new Map(WRITTEN.flatMap((row) => words(names(row)).map((name) => [name, row[0]] as const)));
}

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}
