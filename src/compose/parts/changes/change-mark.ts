import type { ChangeMark } from './changes-parts.ts';

/** @param text beside the sign, which keeps to it */
export const changeMark = (sign: ChangeMark['sign'], text: string, spoken: string): ChangeMark => ({
  sign,
  shown: sign === '' ? text : `${sign}\u00a0${text}`,
  spoken,
});
