/** What stands in the output folder, as `manifest.json` tells it. The gallery is made from it. */
export interface Manifest {
  readonly version: 1;
  /** Sorted by id. */
  readonly comparisons: readonly ManifestComparison[];
}

export interface ManifestComparison {
  readonly id: string;
  /** In the order of the content's languages. */
  readonly editions: readonly ManifestEdition[];
}

/** One comparison in one language. */
export interface ManifestEdition {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** The answer in one sentence. */
  readonly headline: string;
  readonly date: string;
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}
