/**
 * What a person can do, by the name of its action: the operation of the API document has the same name, the command is the one that
 * does it at a terminal. Where a door lacks it, the reason stands there.
 */
export interface Doing {
  command: string | { none: string };
}

const pure = "a page works it out from facts that the command line prints whole";

/** Every operation of the API. */
export const operations: Readonly<Record<string, Doing>> = {
  showToday: { command: "next" },
  streamChanges: { command: { none: "a terminal asks again; watch prints what comes" } },
  listApplications: { command: "plan" },
  showApplication: { command: "export" },
  exportApplication: { command: "export" },
  addApplication: { command: "add" },
  changeFacts: { command: "change" },
  eraseApplication: { command: "erase" },
  eraseEverything: { command: "erase" },
  forecastApplication: { command: "forecast" },
  savePerson: { command: "person" },
  removePerson: { command: "person" },
  saveInterview: { command: "interview" },
  showDebrief: { command: "export" },
  saveDebrief: { command: "debrief" },
  keepFile: { command: "import" },
  readFile: { command: { none: "it lies in a folder beside the store" } },
  removeFile: { command: { none: "a file is taken out of its folder" } },
  recordEvent: { command: "happened" },
  undoEvent: { command: "happened" },
  readWhen: { command: "when" },
  showStep: { command: "why" },
  markSent: { command: "sent" },
  markUnsent: { command: "unsent" },
  sendStep: { command: "send" },
  skipStep: { command: "skip" },
  snoozeStep: { command: "snooze" },
  loadDraft: { command: "draft" },
  saveDraft: { command: "draft" },
  composeDraft: { command: "draft" },
  reviewDraft: { command: "draft" },
  approveMessage: { command: "approve" },
  handOver: { command: "hand-off" },
  putInDrafts: { command: "hand-off" },
  showPanel: { command: { none: pure } },
  listAnswers: { command: "answers" },
  settleAnswer: { command: "heard" },
  dismissAnswer: { command: "answers" },
  addNamedRound: { command: "answers" },
  restoreAnswer: {
    command: { none: "heard says again what a mail means, and the last word holds" },
  },
  listDismissals: { command: "check" },
  dismissFinding: { command: "check" },
  recallFinding: { command: "check" },
  readInsight: { command: "insight" },
  showPolicy: { command: "policy" },
  changePolicy: { command: "policy" },
  previewPolicy: { command: "policy" },
  rehearseImport: { command: { none: "invite, classify and plan FILE read without keeping" } },
  importSource: { command: "import" },
  searchEverything: { command: "search" },
  loadCalendar: { command: { none: "the plan of a terminal has its calendar at hand" } },
  showSettings: { command: "doctor" },
  saveMe: { command: "me" },
  chooseLanguage: { command: "me" },
  readBackup: { command: "backup" },
  connectAccount: { command: "account" },
  findProvider: { command: "account" },
  testAccount: { command: "account" },
  disconnectAccount: { command: "account" },
  listTemplates: { command: "templates" },
  showTemplate: { command: "templates" },
  saveTemplate: { command: "templates" },
  removeTemplate: { command: "templates" },
  previewTemplate: { command: "compose" },
  addSamples: { command: "samples" },
  removeSamples: { command: "samples" },
  endSession: { command: { none: "a terminal has no session" } },
};

/** Commands that no page needs, and why. */
export const commandsAlone: Readonly<Record<string, string>> = {
  advise:
    "a model is connected in the environment of the terminal, and what leaves it is shown there",
  "why-not": "showStep has it",
  classify: "for files and scripts",
  invite: "for files and scripts",
  watch: "serve does it",
  serve: "it is what opens the pages",
  restore: "it puts the store away that the pages stand on",
  demo: "samples are the demo of the pages",
  completion: "for a shell",
  replan: "a page plans anew by itself whenever it is looked at, and says what moved",
};

/** Operations that no page asks for by name, and why. */
export const operationsWithoutPage: Readonly<Record<string, string>> = {
  streamChanges: "the browser's EventSource listens to its address",
  exportApplication: "a link to its address",
  readBackup: "a link to its address",
  addApplication: "the page takes a sentence, an invitation or a file; for other programs",
  forecastApplication: "the page plans ahead by itself while now is dragged",
  loadDraft: "showStep brings the draft along",
};
