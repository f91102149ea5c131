import { useFetcher } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef, useState } from 'react';
import type { ChapterBrief } from '~/universe/narrative/narrative';
import type { Days } from '~/universe/narrative/moved-days';
import { useWords } from '../words';

type Answer =
  | { kind: 'saved'; id: string; days: Days }
  | { kind: 'changed-meanwhile'; by: string }
  | { kind: 'refused' }
  | { kind: 'not-there' };

interface Wanted extends Days {
  id: string;
}

/** Keys that are held down save once, when they rest. */
const REST_MS = 700;

const sameDays = (one: Days, other: Days): boolean => one.from === other.from && one.to === other.to;

/**
 * Moves chapters at once and saves them one after another: each is shown where it is wanted until the server has answered,
 * and what was saved can be undone.
 */
export function useChapterDays(chapters: readonly ChapterBrief[], today: string) {
  const { submit, state, data } = useFetcher<Answer>();
  const bridge = useAppBridge();
  const words = useWords();
  const [wanted, setWanted] = useState<readonly Wanted[]>([]);
  const [resting, setResting] = useState(true);
  const [sent, setSent] = useState<{ wanted: Wanted; before: Days } | null>(null);
  const [answered, setAnswered] = useState(data);
  const said = useRef<unknown>(null);
  const idle = state === 'idle';

  const want = (id: string, days: Days, when: 'now' | 'at-rest'): void => {
    setWanted((all) => [...all.filter((one) => one.id !== id), { id, from: days.from, to: days.to }]);
    setResting(when === 'at-rest');
  };

  // Until the calendar was read again it is still the old one: the answer counts when all is quiet.
  if (idle && data !== answered) {
    setAnswered(data);
    if (sent)
      setWanted((all) => all.filter((one) => one.id !== sent.wanted.id || !sameDays(one, sent.wanted)));
  }

  useEffect(() => {
    const [next] = wanted;
    if (!next || !idle || data !== answered) return;
    const send = () => {
      const chapter = chapters.find(({ id }) => id === next.id);
      if (!chapter || sameDays(chapter, next)) {
        setWanted((all) => all.filter((one) => one !== next));
        return;
      }
      const { id, from, to } = next;
      setSent({ wanted: next, before: { from: chapter.from, to: chapter.to } });
      submit(
        { from, to, seen: String(chapter.version) },
        { method: 'post', action: `/app/narrative/chapters/${id}/days` },
      );
    };
    const timer = setTimeout(send, resting ? REST_MS : 0);
    return () => {
      clearTimeout(timer);
    };
  }, [wanted, idle, resting, chapters, submit, data, answered]);

  useEffect(() => {
    if (!idle || !data || !sent || said.current === data) return;
    said.current = data;
    const { t, days } = words;
    if (data.kind === 'saved') {
      const { id } = sent.wanted;
      bridge.toast.show(t('narrative.moved', { days: days(data.days.from, data.days.to, today) }), {
        action: t('shared.undo'),
        onAction: () => {
          want(id, sent.before, 'now');
        },
      });
      return;
    }
    const by = data.kind === 'changed-meanwhile' ? data.by : '';
    const key = data.kind === 'changed-meanwhile' ? 'meanwhile' : data.kind;
    bridge.toast.show(t(`narrative.moved.${key}`, { by }), { isError: true });
  }, [idle, data, sent, bridge, words, today]);

  return {
    /** The days of a chapter as they are wanted, or as they are. */
    daysOf: (chapter: ChapterBrief): Days => wanted.find(({ id }) => id === chapter.id) ?? chapter,
    want,
    /** Saves what rests. */
    settle: () => {
      setResting(false);
    },
  };
}
