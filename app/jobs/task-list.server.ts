import { run as applyRules } from './apply-rules.server';
import { run as assess } from './assess.server';
import { run as castMany } from './cast-many.server';
import { run as countCast } from './count-cast.server';
import { run as drainInbox } from './drain-inbox.server';
import { run as importFiles } from './import.server';
import { run as know } from './know.server';
import { run as prepareStore } from './prepare-store.server';
import { run as publish } from './publish.server';
import { run as readCollections } from './read-collections.server';
import { run as reRead } from './re-read.server';
import { run as reconcilePublications } from './reconcile-publications.server';
import { run as reconcile } from './reconcile.server';
import { run as sendNotices } from './send-notices.server';
import { run as sync } from './sync.server';
import { run as weigh } from './weigh.server';
import { run as writeDigests } from './write-digests.server';
import type { TaskName, Tasks } from './tasks';

/** Every task and the shell that runs it. */
export const taskList: { [Name in TaskName]?: (payload: Tasks[Name], asOf: Date) => Promise<unknown> } = {
  'apply-rules': applyRules,
  assess,
  'cast-many': castMany,
  'count-cast': countCast,
  'drain-inbox': drainInbox,
  import: importFiles,
  know,
  'prepare-store': prepareStore,
  publish,
  'read-collections': readCollections,
  're-read': reRead,
  reconcile,
  'reconcile-publications': reconcilePublications,
  'send-notices': sendNotices,
  sync,
  weigh,
  'write-digests': writeDigests,
};
