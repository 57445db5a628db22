/** A file that a report carries along. */
export interface AttachedFile {
  readonly filename: string;
  readonly content: Uint8Array;
}

export const isAttachedFile = (file: unknown): file is AttachedFile =>
  typeof file === 'object' &&
  file !== null &&
  'filename' in file &&
  'content' in file &&
  file.content instanceof Uint8Array &&
  typeof file.filename === 'string';

/** The content that the report was made from; beside it are its table of scores, and every score as CSV. */
export const isContent = ({ filename }: AttachedFile): boolean => /\.(ya?ml|json)$/i.test(filename);
