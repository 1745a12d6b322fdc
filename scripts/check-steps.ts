/** One step of the check: a category and a name, the commands it runs in order, and the test files it answers for. */
export interface Step {
  name: string;
  run?: string;
  /** Patterns of test files, run by Node's own test runner unless a command is given that runs them. */
  tests?: string[];
  /** Test files that match `tests` and belong to another step. */
  except?: string[];
  /** All files in one process: for tests that neither start servers nor change the process. */
  together?: boolean;
  /** So many files at the same time, each in a process of its own: for tests that wait more than they work. */
  atOnce?: number;
  /** Part of `npm run check:fast`, with the seconds of one core that it takes there where little has changed: the longest begins first. */
  fast?: number;
}

/** Tests beside their code that take as long as a hundred others. */
const long = ["src/**/huge-*.test.ts", "src/**/every-*.test.ts"];

const mailContract = ["test/contract/**/*{mail,smtp,imap,inbox,outbox}*.test.ts"];

/** By its own path: the compiler that checks the pages has an executable of the same name. */
const tsc = "node node_modules/typescript/bin/tsc";

/** What one check has learned of the types spares the next one reading what has not changed. */
const remember = (name: string) =>
  `--incremental --tsBuildInfoFile .cache/types/${name}.tsbuildinfo`;

/** All of CI, in order. */
export const steps: Step[] = [
  { name: "Set-up: packages are those of the lockfile", run: "node scripts/check-install.ts" },
  {
    name: "Set-up: mail servers and browser for the tests",
    run: "node scripts/install-test-packages.ts",
  },

  { name: "Types: whole", run: `${tsc} -p . ${remember("whole")}`, fast: 2 },
  { name: "Types: pure domain", run: `${tsc} -p src/domain ${remember("domain")}`, fast: 1 },
  { name: "Types: pages", run: "node scripts/check-svelte.ts", fast: 3 },
  { name: "Types: service worker", run: `${tsc} -p web/offline/worker`, fast: 1 },
  { name: "Lint", run: "oxlint" },
  { name: "Format", run: "oxfmt --list-different ." },
  { name: "Generated files are fresh", run: "node scripts/generate.ts --check" },
  {
    name: "What answers mean is learned from the mails of today",
    run: "node scripts/learn-answers.ts --check",
  },

  { name: "House tests", tests: ["test/house/**/*.test.ts"], together: true, fast: 5 },
  {
    name: "Unit tests",
    tests: ["src/**/*.test.ts", "web/**/*.test.ts"],
    except: long,
    together: true,
    fast: 10,
  },
  { name: "Huge mails, and the clocks of every zone", tests: long, together: true },
  {
    name: "Golden stories",
    tests: ["test/cases/**/*.test.ts"],
    except: ["test/cases/**/*properties.test.ts"],
    together: true,
  },
  { name: "Golden stories miss every rule", run: "node scripts/remove-rules.ts" },
  {
    name: "Properties of the plan: 100,000 runs",
    tests: ["test/cases/**/*properties.test.ts"],
    run: "node scripts/properties.ts",
  },
  {
    name: "Every branch of the planner is tested",
    run: 'node --test --test-isolation=none --experimental-test-coverage --test-coverage-branches=100 "--test-coverage-include=src/domain/plan/**" "--test-coverage-exclude=**/*.test.ts" test/cases/cases.test.ts "src/domain/plan/**/*.test.ts"',
  },
  { name: "Words about when", tests: ["test/phrases/**/*.test.ts"], together: true, fast: 1 },
  {
    name: "Sentences about an interview",
    tests: ["test/sentences/**/*.test.ts", "test/invitations/**/*.test.ts"],
    together: true,
    fast: 1,
  },
  {
    name: "Every branch of the timeline is tested",
    run: 'node --test --test-isolation=none --experimental-test-coverage --test-coverage-branches=100 "--test-coverage-include=src/domain/timeline/**" "--test-coverage-exclude=**/*.test.ts" test/phrases/phrases.test.ts "src/domain/timeline/**/*.test.ts"',
  },
  { name: "Specimens", tests: ["test/specimens/**/*.test.ts"], together: true },
  { name: "Letters", tests: ["test/letters/**/*.test.ts"], together: true },
  {
    name: "Answers",
    tests: ["test/answers/**/*.test.ts", "test/quotations/**/*.test.ts"],
    together: true,
  },

  {
    name: "Contract: storage, commands, scripts",
    tests: ["test/contract/**/*.test.ts"],
    except: mailContract,
  },
  { name: "Contract: the door of the web app", tests: ["test/http/**/*.test.ts"] },
  { name: "Contract: mail on real servers", tests: mailContract },

  {
    name: "Web app is built",
    run: "vite build web --logLevel warn && node scripts/compress-web.ts",
  },
  { name: "Pages in Chromium", tests: ["test/web/**/*.test.ts"], atOnce: 2 },
  { name: "Main job on real servers", tests: ["test/story/**/main*.test.ts"] },
  { name: "Kill -9", tests: ["test/story/**/kill*.test.ts"] },
  {
    name: "Races of answers and sends",
    tests: ["test/story/**/races*.test.ts", "test/story/**/doubted*.test.ts"],
  },
  { name: "Workers stopped, doubled and denied", tests: ["test/story/**/worker*.test.ts"] },
  { name: "Two processes", tests: ["test/story/**/two*.test.ts"] },
  { name: "Examples", tests: ["test/examples/**/*.test.ts"] },
];
