/** Files that go with letters, kept beside the store, one folder for each application. A name has no folder in it. */
export interface FileDesk {
  find(application: string, name: string): Promise<Uint8Array | undefined>;
  list(application: string): Promise<string[]>;
  save(application: string, name: string, bytes: Uint8Array): Promise<void>;
  /** Takes one file away; nothing happens where there is none of that name. */
  remove(application: string, name: string): Promise<void>;
  /** Erases the files of one application, or of all. */
  erase(application?: string): Promise<void>;
}
