/** The slides and sections that an author can choose and order, in the order of the standard story. */
export const SLIDE_KINDS = [
  'cover',
  'answer',
  'method',
  'subject',
  'principles',
  'strengths',
  'radar',
  'dots',
  'traits',
  'ranking',
  'firmness',
  'features',
  'applications',
  'recommendations',
  'sources',
] as const;

export const SECTION_KINDS = [
  'cover',
  'summary',
  'contents',
  'method',
  'subjects',
  'scores',
  'ranking',
  'firmness',
  'features',
  'recommendations',
  'sources',
  'appendix',
] as const;
