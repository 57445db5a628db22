/** Report markup: the subset of HTML that templates/report/ may use. templates/report/README.md says what each draws. */
export interface ElementRule {
  readonly children: readonly string[];
  /** Whether text may stand directly inside. */
  readonly text: boolean;
  /** Values that an attribute may have; null leaves the value open. */
  readonly attributes: Readonly<Record<string, readonly string[] | null>>;
  /** Has no end tag. */
  readonly void?: true;
}

const INLINE = ['strong', 'em', 'code', 'a', 'br', 'span', 'meter'] as const;
const BLOCK = [
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'ul',
  'ol',
  'dl',
  'table',
  'figure',
  'img',
  'blockquote',
  'pre',
  'hr',
  'aside',
  'div',
  'nav',
] as const;
const FLOW = [...BLOCK, ...INLINE];

const heading: ElementRule = { children: INLINE, text: true, attributes: { id: null } };
const phrase: ElementRule = { children: INLINE, text: true, attributes: {} };
const rows: ElementRule = { children: ['tr'], text: false, attributes: {} };
const cell: ElementRule = {
  children: INLINE,
  text: true,
  attributes: {
    class: ['number', 'center'],
    colspan: null,
    rowspan: null,
    scope: ['col', 'row', 'colgroup', 'rowgroup'],
  },
};

const RULES = {
  section: { children: [...BLOCK, 'footer'], text: false, attributes: { class: ['cover', 'sheet', 'page', 'flow'] } },
  footer: { children: FLOW, text: true, attributes: {} },
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  p: {
    children: INLINE,
    text: true,
    attributes: { id: null, class: ['lead', 'answer', 'muted', 'source', 'label', 'title', 'subtitle'] },
  },
  ul: { children: ['li'], text: false, attributes: {} },
  ol: { children: ['li'], text: false, attributes: { class: ['sources'], start: null } },
  li: { children: FLOW, text: true, attributes: { id: null } },
  dl: { children: ['dt', 'dd'], text: false, attributes: {} },
  dt: phrase,
  dd: { children: FLOW, text: true, attributes: {} },
  table: { children: ['caption', 'thead', 'tbody'], text: false, attributes: { id: null } },
  caption: phrase,
  thead: rows,
  tbody: rows,
  tr: { children: ['th', 'td'], text: false, attributes: { class: ['group', 'marked', 'total'] } },
  th: cell,
  td: cell,
  figure: { children: ['img', 'figcaption'], text: false, attributes: { id: null } },
  figcaption: phrase,
  img: { children: [], text: false, attributes: { src: null, alt: null }, void: true },
  blockquote: { children: FLOW, text: true, attributes: {} },
  pre: { children: [], text: true, attributes: {} },
  hr: { children: [], text: false, attributes: { class: ['accent', 'page'] }, void: true },
  aside: { children: FLOW, text: true, attributes: {} },
  div: { children: FLOW, text: true, attributes: { class: ['columns'] } },
  nav: { children: [], text: false, attributes: {} },
  strong: phrase,
  em: phrase,
  code: phrase,
  a: { children: INLINE, text: true, attributes: { href: null, class: ['number', 'page'] } },
  br: { children: [], text: false, attributes: {}, void: true },
  span: {
    children: INLINE,
    text: true,
    attributes: {
      class: ['muted', 'accent', 'positive', 'negative'],
      'data-subject': null,
      lang: null,
      'aria-label': null,
    },
  },
  meter: { children: [], text: false, attributes: { value: null, 'data-subject': null } },
} as const satisfies Record<string, ElementRule>;

export type ElementName = keyof typeof RULES;

export const ELEMENT_NAMES: readonly string[] = Object.keys(RULES);
export const INLINE_NAMES: readonly string[] = INLINE;

export const isElementName = (name: string): name is ElementName => Object.hasOwn(RULES, name);

export const ruleOf = (name: ElementName): ElementRule => RULES[name];
