import type { Inbox } from "#ports/inbox.ts";
import type { Tables } from "#ports/store.ts";
import type { World } from "#ports/world.ts";

/**
 * Every moment between the states of a message at which a worker may die. `un…` is inside the transaction that writes it,
 * right before its end; the three at the server are told by the server of the test.
 */
export const workerPoints = [
  ...["mailbox opened", "mailbox read", "cursor uncommitted", "cursor kept"],
  ...["claimed uncommitted", "claimed", "recipient accepted"],
  ...["sending uncommitted", "sending", "reply read", "sent uncommitted", "sent", "copy filed"],
  ...["unsure uncommitted", "unsure", "Sent searched"],
  ...["answer uncommitted", "answer kept"],
] as const;
export const serverPoints = ["mid-body", "dot", "replied"] as const;
export type Point = (typeof workerPoints)[number] | (typeof serverPoints)[number];

/** The world, telling of every point as it is reached. */
export function worldOfPoints(world: World, reached: (point: Point) => void): World {
  return {
    ...world,
    store: storeOfPoints(world.store, reached),
    mail: {
      ...world.mail,
      async openInbox(account) {
        const inbox = await world.mail.openInbox(account);
        reached("mailbox opened");
        return inboxOfPoints(inbox, reached);
      },
      async openOutbox(account) {
        const outbox = await world.mail.openOutbox(account);
        return {
          async send(mail) {
            const outcome = await outbox.send({
              ...mail,
              beforeBody() {
                reached("recipient accepted");
                return mail.beforeBody();
              },
            });
            reached("reply read");
            return outcome;
          },
        };
      },
    },
  };
}

function storeOfPoints(store: World["store"], reached: (point: Point) => void): World["store"] {
  return {
    ...store,
    async write(work) {
      const noted = new Set<string>();
      const result = await store.write(async (tables) => {
        const worked = await work(tablesOfNotes(tables, noted));
        for (const what of ["cursor", "claimed", "sending", "sent", "unsure", "answer"] as const)
          if (noted.has(what)) reached(`${what} uncommitted`);
        return worked;
      });
      for (const what of ["claimed", "sending", "sent", "unsure"] as const)
        if (noted.has(what)) reached(what);
      for (const what of ["cursor", "answer"] as const)
        if (noted.has(what) && !noted.has("sending")) reached(`${what} kept`);
      return result;
    },
  };
}

function tablesOfNotes(tables: Tables, noted: Set<string>): Tables {
  const { messages, accounts, incoming } = tables;
  return {
    ...tables,
    accounts: {
      ...accounts,
      saveCursor(...given) {
        noted.add("cursor");
        accounts.saveCursor(...given);
      },
    },
    incoming: {
      ...incoming,
      save(mail) {
        noted.add("answer");
        incoming.save(mail);
      },
    },
    messages: {
      ...messages,
      claimDue(claim) {
        const claimed = messages.claimDue(claim);
        if (claimed.length > 0) noted.add("claimed");
        return claimed;
      },
      addState(id, state, row) {
        noted.add(state);
        messages.addState(id, state, row);
      },
    },
  };
}

function inboxOfPoints(inbox: Inbox, reached: (point: Point) => void): Inbox {
  const after = async <T>(point: Point, work: Promise<T>): Promise<T> => {
    const result = await work;
    reached(point);
    return result;
  };
  return {
    readNew: (...given) => after("mailbox read", inbox.readNew(...given)),
    findInSent: (...given) => after("Sent searched", inbox.findInSent(...given)),
    fileSentCopy: (...given) => after("copy filed", inbox.fileSentCopy(...given)),
    putDraft: (...given) => inbox.putDraft(...given),
    watch: (...given) => inbox.watch(...given),
    [Symbol.asyncDispose]: () => inbox[Symbol.asyncDispose](),
  };
}
