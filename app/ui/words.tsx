import { createContext, useContext, type ReactNode } from 'react';
import { wordsFor, type Manner, type Words } from '~/words/words';

const WordsContext = createContext<Words>(wordsFor({ locale: 'en', timeZone: 'UTC', currency: 'EUR' }));

/** Gives every component below the reader's words. */
export function WordsProvider({ manner, children }: { manner: Manner; children: ReactNode }) {
  return <WordsContext.Provider value={wordsFor(manner)}>{children}</WordsContext.Provider>;
}

/** Words and figures in the reader's manner. */
export const useWords = (): Words => useContext(WordsContext);
