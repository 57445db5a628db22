/** Where a talk stands against its plan. All times in seconds. */
export interface Standing {
  /** Planned for the whole talk. */
  readonly whole: number;
  /** Planned for this slide. */
  readonly slide: number;
  /** Behind the plan; ahead of it below 0; 0 as long as this slide has its time. */
  readonly behind: number;
}

/** @param elapsed since the talk began */
export function standing(pace: readonly number[], slide: number, elapsed: number): Standing {
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
  const own = pace[slide] ?? 0;
  const begin = sum(pace.slice(0, slide));
  const behind = elapsed < begin ? elapsed - begin : Math.max(0, elapsed - begin - own);
  return { whole: sum(pace), slide: own, behind };
}

/** `4:05`, `1:04:05`. */
export function timeText(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** `14:05`, as the clock on the wall. */
export const clockText = (time: Date): string => `${two(time.getHours())}:${two(time.getMinutes())}`;

const two = (number: number): string => String(number).padStart(2, '0');
