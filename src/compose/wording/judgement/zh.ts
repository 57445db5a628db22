import { answerZh } from '../answer/zh.ts';
import type { JudgementLabels, JudgementSentences, TraitPoints } from './judgement-wording.ts';

const { list } = answerZh;
const withPoints = (traits: readonly TraitPoints[]): string =>
  list(traits.map(({ trait, points }) => `${trait}（${points}）`));

export const judgementZh: JudgementSentences = {
  verdict: (chosen) => `作者选择${list(chosen)}。`,
  verdictOverruling: (chosen, winners) => `按分数，${list(winners)}居首；作者仍选择${list(chosen)}。`,
  contributions: (leader, challenger, gains, losses) =>
    `${leader}领先${challenger}，得益于${withPoints(gains)}${losses.length > 0 ? `；${withPoints(losses)}则是失分项` : ''}`,
  contributionsTie: (subjects) => `${list(subjects)}总分相同，得分来源各异`,
  weightings: (shares) =>
    `在所有权重组合中，${shares.map(({ subject, share }) => `${subject}居首的占${share}`).join('，')}`,
  weightingsAll: (subject) => `无论怎样分配权重，${subject}都居首`,
  weightingsExact: () => '精确计算，各种权重组合同等看待。',
  weightingsSampled: (samples, error) =>
    `由随机抽取的${samples}组权重估算，各组同等看待；误差不超过${error}个百分点（置信度95%）。`,
  profilesSame: (subject, count) =>
    count === 1 ? `按该使用场景，${subject}同样居首` : `${count}个使用场景中，${subject}都居首`,
  profilesSplit: (wins) => wins.map(({ subject, profiles }) => `${list(profiles)}，${subject}居首`).join('；'),
  profilesCount: (wins, of) =>
    `${of}个使用场景中，${wins.map(({ subject, count }) => `${subject}居首的有${count}个`).join('，')}`,
  profilesNone: () => '没有哪个使用场景由一方独自居首',
  dominance: (subject, over) => `每一项维度，${subject}都不逊于${list(over)}。`,
  overlaps: (leader, others) =>
    `计入评分区间，${leader}与${list(others)}的总分互有重叠：换一位读者，依据同样的资料，名次可能不同。`,
  apart: (leader) => `即使计入评分区间，${leader}依然领先。`,
  scoreChange: (subject, trait, from, to, challenger) =>
    `改动最小的单项评分：${subject}的“${trait}”若由${from}变为${to}，${challenger}便与之持平。`,
  noScoreChange: (challenger) => `只改动一项评分，${challenger}无法追平。`,
};

export const judgementLabelsZh: JudgementLabels = {
  captionScoreChanges: '单项评分须为多少，前两名才会持平',
  captionWeightChanges: '两者互换名次时的权重占比',
  captionWeightings: '各名次在所有权重组合中的占比',
  comesFirst: '居首',
  contributions: '总分从何而来',
  contributionsKey: '条形中的数字为维度序号。',
  forWhom: '何种场景，谁更合适',
  levelAt: '持平时',
  pair: '在前 → 在后',
  scoreNow: '现为',
  seeWeightChanges: '各对名次与各项评分的变动，见{pairs}和{scores}。',
  sensitivity: '附录：什么会改变结论',
  weightings: '所有权重组合',
};
