import { run as assess } from './assess.server';
import { run as prepareStore } from './prepare-store.server';
import { run as publish } from './publish.server';
import { run as sendNotices } from './send-notices.server';
import type { TaskName, Tasks } from './tasks';

/** Every task and the shell that runs it. */
export const taskList: { [Name in TaskName]?: (payload: Tasks[Name], asOf: Date) => Promise<unknown> } = {
  assess,
  'prepare-store': prepareStore,
  publish,
  'send-notices': sendNotices,
};
