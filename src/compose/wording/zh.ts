import { answerZh } from './answer/zh.ts';
import { judgementLabelsZh, judgementZh } from './judgement/zh.ts';
import type { Wording } from './wording.ts';

const { list } = answerZh;

const quoted = (traits: readonly string[]): string => list(traits.map((trait) => `“${trait}”`));
/** Up to two by name, more by number. */
const few = (traits: readonly string[]): string => (traits.length > 2 ? `${traits.length}个维度` : list(traits));

export const zh: Wording = {
  language: 'zh-CN',
  list,
  marks: { colon: '：', comma: '，', open: '（', close: '）', stop: '。', next: '' },
  date(iso) {
    const [year, month, day] = iso.split('-');
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  },
  labels: {
    ...judgementLabelsZh,
    ahead: '提前',
    answer: '结论先行',
    appendix: '附录：每一项评分及其理由',
    applications: '用在哪里',
    asTable: '表格',
    atLeastThree: '雷达图至少要有三个维度',
    attachedContent: '生成本报告的内容文件',
    attachedTable: '内容所引用的评分表',
    attachedScores: '全部评分，供电子表格使用',
    audience: '读者',
    authors: '作者',
    because: '理由',
    behind: '超出',
    blackScreen: '黑屏',
    captionContributions: '各维度为总分贡献的分数（满分100）',
    captionFeatures: '特性逐项对照',
    captionFlips: '结论翻转时该维度的权重占比',
    captionProfiles: '不同权重下的总分',
    captionRadar: '各维度评分一览',
    captionReasons: '每项评分的理由与依据',
    captionScores: '各维度评分',
    captionTraits: '维度、权重与量程',
    chartMarks: '图中的评分：方向键移动，Esc离开',
    choose: '选择',
    clock: '时间',
    close: '关闭',
    comparison: '对比',
    conclusion: '结论',
    contents: '目录',
    copyByHand: '复制此链接',
    copyLink: '复制链接',
    coverage: '已知占比',
    critical: '关键',
    dark: '深色',
    date: '日期',
    deck: '演示文稿',
    differs: '有差异',
    edition: '版次',
    elapsed: '已用',
    evidence: '依据',
    executiveSummary: '内容提要',
    feature: '特性',
    features: '特性对照',
    figure: '图',
    firmness: '结论有多稳',
    firstAndLast: '首页与末页',
    flipsAt: '结论翻转点',
    fullScreen: '全屏',
    inCharts: '在图表中：移动，返回',
    interval: '区间',
    judged: '评定',
    keys: '按键',
    laser: '激光笔',
    lastSlide: '结束',
    leads: '领先',
    light: '浅色',
    linkCopied: '链接已复制',
    measured: '实测',
    method: '如何比较',
    never: '不会翻转',
    nextHit: '下一处',
    nextSlide: '下一页',
    noHits: '没有找到',
    noReason: '未注明理由',
    notesBelow: '在页下显示备注',
    onTime: '准时',
    others: '其他对象',
    overview: '全部页面',
    ownWeights: '自定权重',
    page: '页',
    previousHit: '上一处',
    previousSlide: '上一页',
    principles: '工作原理',
    profile: '使用场景',
    profiles: '使用场景',
    publishedWeights: '公布的权重',
    question: '考察的问题',
    range: '量程',
    rank: '名次',
    ranking: '加权排名',
    rationale: '理由',
    reasons: '决定因素',
    recommendations: '谁该选哪个',
    reportPage: '报告（网页）',
    reportPdf: '报告（PDF）',
    reset: '还原',
    restartTimer: '重新计时',
    score: '评分',
    scores: '评分',
    search: '查找',
    seeContributions: '总分见{figure}，各维度的贡献见{table}。',
    seeReasons: '每项评分及其理由见{reasons}{reasons.page}。',
    seeScores: '各维度一览见{figure}，数值见{table}；每项评分的理由见{reasons}{reasons.page}。',
    share: '占比',
    skipToReport: '跳到报告正文',
    source: '来源',
    sources: '资料来源',
    speakerNotes: '演讲备注',
    speakerView: '演讲者视图',
    strengths: '优势',
    strongest: '最强项',
    subject: '对象',
    subjects: '比较对象',
    summary: '摘要',
    table: '表',
    theme: '主题',
    thisSlide: '本页',
    total: '总分',
    trait: '维度',
    traitByTrait: '逐项比较',
    traits: '维度',
    turnPages: '翻页',
    unknown: '未知',
    weakest: '最弱项',
    weaknesses: '不足',
    weight: '权重',
    weights: '权重',
    when: '适用情形',
    zoom: '放大与还原',
  },
  sentences: {
    ...answerZh.sentences,
    ...judgementZh,
    method: (traits, heaviest, share) =>
      heaviest.length === 1
        ? `共${traits}个维度，“${list(heaviest)}”权重最高，占${share}`
        : `共${traits}个维度，${heaviest.length <= 3 ? list(heaviest) : `其中${heaviest.length}个`}权重最高，各占${share}`,
    methodEqual: (traits) => `共${traits}个维度，权重相同`,
    leads: (leader, count, of, rest) => {
      const others = rest.map(({ subject, traits }) =>
        traits.length <= 2 ? `${subject}胜在${list(traits)}` : `${subject}领先${traits.length}项`,
      );
      if (count === of) return `${leader}在全部${of}个维度上领先`;
      const own = `${of}个维度中${leader}领先${count}项`;
      return others.length > 0 && others.length <= 2 ? `${own}，${others.join('，')}` : own;
    },
    leadsEven: (leaders, count, of) =>
      count === 0 ? '没有哪个维度由一方独自领先' : `${of}个维度中，${list(leaders)}各领先${count}项`,
    widestGap: (trait, best, bestScore, worst, worstScore) =>
      `差距最大的是“${trait}”：${best} ${bestScore}，${worst} ${worstScore}`,
    widestGapBetween: (trait, bestScore, worstScore) => `差距最大的是“${trait}”：从${bestScore}到${worstScore}`,
    widestGaps: (traits) =>
      traits.length > 3 ? `${traits.length}个维度并列差距最大` : `差距最大的是${quoted(traits)}，彼此相等`,
    noPairs: () => '没有哪个维度有两项已知评分可比',
    noGap: () => '各维度的已知评分全部相同',
    traitsCoverage: (known, of, reasons, cited) => {
      if (known < of) return `${of}项评分中已知${known}项`;
      if (reasons === of) return `${of}项评分，每一项都有理由`;
      if (cited === of) return `${of}项评分，每一项都有来源`;
      if (reasons > 0) return `${of}项评分，其中${reasons}项附有理由`;
      return cited > 0 ? `${of}项评分，其中${cited}项注明来源` : `共${of}项评分`;
    },
    firmnessFlips: (trait, share, flipShare, challenger) =>
      `若“${trait}”的占比由${share}变为${flipShare}，结论就转向${challenger}`,
    firmnessHolds: (leader) => `无论单独改变哪一项权重，${leader}都保持第一`,
    firmnessTie: () => '目前并列：权重稍有变化就可能分出胜负',
    firmnessNever: (traits) =>
      traits.length === 1
        ? `单独改变${quoted(traits)}的权重，结论不会翻转`
        : `单独改变${quoted(traits)}中任何一项的权重，结论都不会翻转`,
    featuresDiffer: (differing, of) =>
      differing === 0 ? `${of}项特性中没有已知的差异` : `${of}项特性中有${differing}项存在差异`,
    subject: (name, strongest, weakest) => `${name}的最强项是${few(strongest)}，最弱项是${few(weakest)}`,
    subjectEven: (name) => `${name}一览`,
    principles: (name, titles) =>
      titles.length <= 4 && titles.join('').length <= 36
        ? `${name}的基础：${list(titles)}`
        : `${name}建立在${titles.length}条原理之上`,
    strengths: (first) =>
      first.map(({ subject, strength, weakness }) => `${subject}：${strength}，代价是${weakness}`).join('；'),
    strengthsCount: (strengths, weaknesses) => `有得必有失：${strengths}项优势，${weaknesses}项不足`,
    applications: (first) => first.map(({ subject, application }) => `${subject}用于${application}`).join('，'),
    recommendations: (counts, of) =>
      `${of}种情形中，${counts.map(({ subject, count }) => `${subject}适合${count}种`).join('，')}：因需而选`,
    recommendationsMany: (subjects, of) => `${of}种情形，${subjects}种选择：因需而选`,
    recommendationsOne: (subject, of) => (of === 1 ? `所考虑的情形适合选${subject}` : `${of}种情形都适合选${subject}`),
    sources: (count) => `本对比依据${count}份资料`,
    profileWinner: (winners, total) => `${list(winners)}，${total}分`,
    scaleJudged: (min, max, step) => `由作者评定，${min}至${max}分，步长${step}。`,
    scaleMeasured: () => '均为实测值，各维度按声明的量程归一化。',
    scaleMixed: (min, max) => `部分维度由作者评定（${min}至${max}分），部分为实测值；各维度按声明的量程归一化。`,
    totals: (partial) =>
      `每项评分按声明的量程换算，最差为0，最好为100；总分是按权重计算的平均值。${
        partial ? '未知评分连同其权重一并排除，“已知占比”表示剩余权重的份额。' : ''
      }`,
    sourceLine: (citations) => `来源：${citations}`,
    ownJudgement: () => '来源：评分为作者的判断',
    ownJudgementMixed: () => '来源：评定分为作者的判断，实测值未注明来源',
    noSource: () => '来源：未注明',
    higherIsBetter: (range) => `${range}，越高越好`,
    lowerIsBetter: (range) => `${range}，越低越好`,
    part: (number, of) => `第${number}部分，共${of}部分`,
    onPage: (page) => ({ before: '（', link: `第${page}页`, after: '）' }),
    citedIn: () => ({ before: '引用于：', between: '、', after: '' }),
    citedOn: () => ({ before: '引用于第', between: '、', after: '页' }),
    pageOf: (page, of) => `第${page}页，共${of}页`,
    radarAlternative: (title, lines) => `${title}。${lines.join('')}`,
    seriesAlternative: (subject, values) =>
      `${subject}：${values.map(({ label, text }) => `${label} ${text}`).join('，')}。`,
  },
};
