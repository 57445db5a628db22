import type { BarsSpec, DotsSpec, RadarSpec, Series, StackSpec } from '../../src/charts/chart-spec.ts';

export const LATIN_SUBJECTS = ['Gemini', 'GPT-4V', 'Marp', 'Quarto', 'Slidev', 'Typst', 'Pandoc', 'Beamer'];
export const HAN_SUBJECTS = [
  '双子座',
  'GPT-4V',
  '文心一言',
  '通义千问',
  '讯飞星火',
  '智谱清言',
  '豆包',
  '月之暗面Kimi',
];

const LATIN_TRAITS = [
  'Text generation',
  'Image understanding',
  'Cross-modal reasoning',
  'Speed',
  'Cost',
  'Openness',
  'Ecosystem and integrations',
  'Safety',
  'Documentation',
  'Offline use',
  'Accessibility',
  'Typography',
];
const HAN_TRAITS = [
  '文本生成',
  '图像理解',
  '跨模态推理与融合能力',
  '响应速度',
  '使用成本',
  '开放程度',
  '生态与API集成',
  '安全性',
  '文档质量',
  '离线使用',
  '无障碍',
  '中文排版',
];

export interface SampleOptions {
  readonly subjects: number;
  readonly traits: number;
  readonly script?: 'latin' | 'han';
  /** Which scores are unknown. */
  readonly unknown?: (subject: number, trait: number) => boolean;
  /** All known scores alike. */
  readonly equal?: boolean;
  readonly long?: boolean;
  readonly axis?: { readonly min: number; readonly max: number; readonly step: number };
}

const LONG = 'An extraordinarily long name Donaudampfschifffahrtsgesellschaftskapitän of a trait nobody would shorten ';

export function sampleSeries(options: SampleOptions): Series[] {
  const { subjects, traits, script = 'latin', unknown = () => false, equal = false } = options;
  const { min, max } = options.axis ?? AXIS;
  const names = script === 'han' ? HAN_SUBJECTS : LATIN_SUBJECTS;
  return Array.from({ length: subjects }, (_, index) => {
    const values = Array.from({ length: traits }, (_, trait) => {
      if (unknown(index, trait)) return null;
      const share = equal ? 0.75 : ((index * 37 + trait * 53 + index * trait * 11) % 9) / 8;
      return Math.round((min + share * (max - min)) * 2) / 2;
    });
    return {
      subject: `s${index}`,
      index,
      label: options.long ? `${LONG}${names[index]}` : (names[index] ?? ''),
      values,
      texts: values.map((value) => (value === null ? (script === 'han' ? '未知' : 'unknown') : String(value))),
      muted: false,
    };
  });
}

const AXIS = { min: 1, max: 5, step: 1 };

function labelsOf({ traits, script = 'latin', long = false }: SampleOptions): string[] {
  return (script === 'han' ? HAN_TRAITS : LATIN_TRAITS).slice(0, traits).map((name) => (long ? LONG + name : name));
}

export const sampleRadar = (options: SampleOptions, focus: number | null = null): RadarSpec => ({
  kind: 'radar',
  name: 'radar',
  title: 'Scores',
  alternative: 'Scores of all.',
  axis: options.axis ?? AXIS,
  labels: labelsOf(options),
  series: sampleSeries(options).map((series) => ({ ...series, muted: focus !== null && series.index !== focus })),
});

export const sampleDots = (options: SampleOptions): DotsSpec => ({
  kind: 'dots',
  name: 'dots',
  title: 'Trait by trait',
  alternative: 'Scores, trait by trait.',
  axis: options.axis ?? AXIS,
  axisTitle: options.script === 'han' ? '得分（1–5）' : 'Score (1–5)',
  labels: labelsOf(options),
  series: sampleSeries(options),
});

export const sampleBars = (options: SampleOptions): BarsSpec => ({
  kind: 'bars',
  name: 'ranking',
  title: 'Ranking',
  alternative: 'Totals.',
  axis: { min: 0, max: 100, step: 20 },
  axisTitle: options.script === 'han' ? '总分（0–100）' : 'Total (0–100)',
  bars: sampleSeries({ ...options, traits: 1 }).map(({ subject, index, label, values: [value = null], texts }) => ({
    subject,
    index,
    label,
    value: value === null ? null : 100 - index * 9.3,
    text: value === null ? (texts[0] ?? '') : (100 - index * 9.3).toFixed(1),
  })),
});

/** Parts of 0 to 16 points, in tenths. */
export function sampleStack(options: SampleOptions): StackSpec {
  const series = sampleSeries(options);
  const bars = series.map(({ subject, index, label, values }) => {
    const points = values.map((value) =>
      value === null ? null : Math.round((value / (options.axis ?? AXIS).max) * (960 / options.traits)) / 10,
    );
    return {
      subject,
      index,
      label,
      points,
      text: points.reduce<number>((sum, each) => sum + (each ?? 0), 0).toFixed(1),
    };
  });
  return {
    kind: 'stack',
    name: 'contributions',
    title: 'Where the totals come from',
    alternative: 'Points.',
    axis: { min: 0, max: 100, step: 20 },
    axisTitle: options.script === 'han' ? '总分（0–100）' : 'Total (0–100)',
    parts: series[0]?.texts.map((_, trait) => `Trait ${trait + 1}`) ?? [],
    bars,
  };
}
