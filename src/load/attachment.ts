/** A content file that a report carries along; beside it are the scores, as CSV. */
export interface AttachedContent {
  readonly filename: string;
  readonly content: Uint8Array;
}

export const isAttachedContent = (file: unknown): file is AttachedContent =>
  typeof file === 'object' &&
  file !== null &&
  'filename' in file &&
  'content' in file &&
  file.content instanceof Uint8Array &&
  typeof file.filename === 'string' &&
  /\.(ya?ml|json)$/i.test(file.filename);
