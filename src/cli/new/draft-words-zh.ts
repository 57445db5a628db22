import type { DraftWords } from './draft-words.ts';

export const ZH: DraftWords = {
  comments: {
    head: (path) => `一份对比。现在就可以生成，再逐项填写、随时查看：

  juxtadeck build ${path}

形如“#subtitle: …”、井号后没有空格的行是示例：去掉井号即可启用。
编辑器按首行所指的模式补全并检查各项。`,
    languages: 'BCP 47 语言标签，默认语言在前。文本可以各语言共用一条，也可以每种语言各写一条：{zh-CN: 茶, en: Tea}。',
    cover: '封面。日期照此显示。',
    subjects: '对比的对象，2 至 8 个。文件其他各处以 id 指称。',
    scale: '主观评分的范围与精细程度。',
    traits: `对比的维度，3 至 12 个。权重只看其占总和的比例。
评分也可以来自电子表格：在此写“scores: { from: scores.csv }”，表中每个维度一行。`,
    score: (min, max) => `${min} 至 ${max} 之间的数；不知道就写 unknown，它不会当作零；也可以代之以写明依据的评分。`,
    measure: '测量值：单位，以及对应 0 至 100 分的范围。',
    profiles: '为某种用途设定的权重。未提到的维度保持原来的权重。',
    features: '事实对照表，每个对象一条；不知道就写 unknown。',
    conclusion: '文字须与数字相符：不符之处，生成时会指出。',
    sources: '评分的来源，在 evidence 中以 id 引用。',
    deck: '选用哪些幻灯片、按什么顺序、讲多长时间；不写则凡有内容的都用。',
    checks: '缺少依据时的严重程度：error、warning 或 off。',
  },
  texts: {
    subtitle: '这项决定的由来',
    author: '您的姓名',
    audience: '决策者',
    summary: '对比了什么，为何是现在，结果如何。',
    tagline: '一句话说明它是什么',
    strength: '一项优势，寥寥数字',
    weakness: '一项不足，寥寥数字',
    detail: '对使用者意味着什么。',
    question: '高分意味着什么',
    rationale: '为何给这个分',
    where: '第 2 页',
    unit: '毫秒',
    profile: '预算有限',
    row: '许可证',
    value: 'MIT',
    conclusion: '由此得出的结论。',
    when: '预算有限',
    because: '它花费最少',
    source: '我们的调查',
  },
  subjects: ['方案甲', '方案乙'],
  traits: ['质量', '易用性', '成本'],
};
