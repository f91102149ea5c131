import { incidentLinks } from './en/incident-links';
import { mail } from './en/mail';
import { narrative } from './en/narrative';
import { narrativeChapter } from './en/narrative-chapter';
import { promise } from './en/promise';
import { promiseBoard } from './en/promise-board';
import { promiseQuiet } from './en/promise-quiet';
import { settings } from './en/settings';
import { shared } from './en/shared';
import { slack } from './en/slack';
import { stock } from './en/stock';
import { stockFigures } from './en/stock-figures';
import { stockDemand } from './en/stock-demand';
import { stockGate } from './en/stock-gate';
import { stockPolicy } from './en/stock-policy';
import { stockPromise } from './en/stock-promise';
import { stockSheet } from './en/stock-sheet';
import { stockVelocity } from './en/stock-velocity';
import { team } from './en/team';
import { universe } from './en/universe';
import { universeFiles } from './en/universe-files';
import { universeLineage } from './en/universe-lineage';
import { universeDetails } from './en/universe-details';
import { universePicture } from './en/universe-picture';
import { universeSuggestions } from './en/universe-suggestions';
import { universePublished } from './en/universe-published';
import { universeRules } from './en/universe-rules';

/** Every word people see, by key. Another language is another object with the same keys. */
export const english = {
  ...shared,
  ...promise,
  ...promiseBoard,
  ...promiseQuiet,
  ...universe,
  ...universeFiles,
  ...universeLineage,
  ...universeDetails,
  ...universePicture,
  ...universeSuggestions,
  ...universePublished,
  ...universeRules,
  ...stock,
  ...stockDemand,
  ...stockGate,
  ...stockPolicy,
  ...stockPromise,
  ...stockFigures,
  ...stockVelocity,
  ...stockSheet,
  ...slack,
  ...incidentLinks,
  ...narrative,
  ...narrativeChapter,
  ...settings,
  ...mail,
  ...team,
} as const;

export type WordKey = keyof typeof english;
