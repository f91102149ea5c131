// The ceiling: the least a server has to do with a webhook. It proves it, inserts it with others of the same moment
// in one commit, and answers. No topics, no shops, no trimming, no log, no waking of workers.
import { receive } from './proven-body.ts';
import { insertTogether } from './insert-together.ts';

receive(insertTogether(process.env['DATABASE_URL'] ?? ''));
