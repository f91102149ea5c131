import { useFetcher, useNavigate } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef, useState } from 'react';
import {
  LONGEST_NOTE,
  LONGEST_OWNER,
  MOST_CHAPTERS,
  MOST_OF,
  type ChapterFault,
  type ChapterFaults,
  type ChapterField,
} from '~/universe/narrative/chapter';
import { LONGEST_TITLE } from '~/universe/casting/casting-rules';
import { LEAST_UPLIFT, MOST_UPLIFT } from '~/universe/narrative/uplift';
import { useSeenVersion } from '../seen-version';
import { useWords } from '../words';
import { sentOf, type ChapterDraft } from './chapter-draft';

type Answer =
  | { kind: 'saved'; id: string; version: number }
  | { kind: 'refused'; faults: ChapterFaults }
  | { kind: 'changed-meanwhile'; by: string; at: Date }
  | { kind: 'not-there' };

const LONGEST: Partial<Record<ChapterField, number>> = {
  title: LONGEST_TITLE,
  note: LONGEST_NOTE,
  ...{ design: LONGEST_OWNER, marketing: LONGEST_OWNER, retail: LONGEST_OWNER },
};

function mostOf(field: ChapterField, fault: ChapterFault): number {
  if (fault === 'too-many-chapters') return MOST_CHAPTERS;
  if (field.startsWith('uplift ')) return MOST_UPLIFT;
  if (field in MOST_OF) return MOST_OF[field as keyof typeof MOST_OF];
  return LONGEST[field] ?? LONGEST_TITLE;
}

export interface ChapterFormOf {
  /** Null before it is there. */
  id: string | null;
  year: number;
  /** The version that the page shows; 0 before it is there. */
  version: number;
  stored: ChapterDraft;
}

/** A chapter's form: what was typed lies over what is stored, so that nothing of either person is lost. */
export function useChapterForm({ id, year, version, stored }: ChapterFormOf) {
  const { submit, data, state } = useFetcher<Answer>();
  const bridge = useAppBridge();
  const navigate = useNavigate();
  const { t } = useWords();
  const [edited, setEdited] = useState<Partial<ChapterDraft>>({});
  const [sent, setSent] = useState('');
  const [settled, setSettled] = useState<unknown>(null);
  const [answered, setAnswered] = useState<unknown>(null);
  const handled = useRef<unknown>(null);
  const draft: ChapterDraft = { ...stored, ...edited };
  const written = JSON.stringify(sentOf(draft));
  const changed = JSON.stringify(draft) !== JSON.stringify(stored);
  const [seen, setSeen] = useSeenVersion(version, changed);
  const idle = state === 'idle';

  if (idle && data !== undefined && data !== answered) {
    setAnswered(data);
    // What was typed while it was being saved stays.
    if (data.kind === 'saved' && written === sent) setEdited({});
    if (data.kind === 'saved') setSeen(data.version);
  }
  useEffect(() => {
    if (!idle || data?.kind !== 'saved' || handled.current === data) return;
    handled.current = data;
    bridge.toast.show(t('chapter.saved'));
    if (id === null) navigate(`/app/narrative/chapters/${data.id}`, { replace: true });
  }, [idle, data, id, bridge, navigate, t]);

  const refused = data?.kind === 'refused' && written === sent ? data.faults : {};
  const saveOver = (over: number): void => {
    setSent(written);
    submit(JSON.stringify({ id, year, seen: over, entry: sentOf(draft) }), {
      ...{ method: 'post', action: '/app/narrative/chapters/saving', encType: 'application/json' },
    });
  };
  return {
    draft,
    changed,
    busy: !idle,
    change: (changes: Partial<ChapterDraft>) => setEdited((so) => ({ ...so, ...changes })),
    reset: () => setEdited({}),
    save: () => saveOver(seen),
    /** Saves over what somebody else wrote meanwhile, as the page shows it by now. */
    saveMine: () => {
      setSeen(version);
      saveOver(version);
    },
    wasRefused: Object.keys(refused).length > 0,
    notThere: data?.kind === 'not-there',
    meanwhile: data?.kind === 'changed-meanwhile' && settled !== data ? data : null,
    settle: () => setSettled(data),
    faultOf: (field: ChapterField): string | undefined => {
      const fault = refused[field];
      if (fault === undefined) return undefined;
      const bounds = { most: mostOf(field, fault), least: LEAST_UPLIFT, year: String(year) };
      return t(`chapter.fault.${fault}`, bounds);
    },
  };
}

/** What every card of the form is given. */
export type ChapterFields = Pick<ReturnType<typeof useChapterForm>, 'draft' | 'change' | 'faultOf'> & {
  readOnly: boolean;
};
