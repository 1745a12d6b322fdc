const prefix = "sample-";

/** Ids of sample data bear a mark: by it they are removed in one go, and nothing of theirs is ever sent. */
export function sampleId(name: string): string {
  return prefix + name;
}

export function isSample(application: string): boolean {
  return application.startsWith(prefix);
}
