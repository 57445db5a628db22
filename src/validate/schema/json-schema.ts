import { toJsonSchema } from '@valibot/to-json-schema';
import { contentSchema } from './content.ts';

/** The content model as JSON Schema, for editors that complete and check while one types. */
export function contentJsonSchema(): object {
  return {
    ...toJsonSchema(contentSchema(null), {
      typeMode: 'input',
      // Reserved ids are checked by a function, which JSON Schema has no words for; its numbers are finite anyway.
      ignoreActions: ['check', 'finite'],
    }),
    title: 'A juxtadeck comparison',
    ...WITHOUT_TABLE,
  };
}

/** Only a table of scores stands for those that a trait does not have, and for the values of those that it has. */
const WITHOUT_TABLE = {
  if: { required: ['scores'] },
  else: {
    properties: {
      traits: {
        items: {
          required: ['scores'],
          properties: {
            scores: { additionalProperties: { if: { type: ['number', 'string'] }, else: { required: ['value'] } } },
          },
        },
      },
    },
  },
};
