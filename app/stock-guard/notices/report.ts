import type { Words } from '~/words/words';
import type { Report } from '~/channels/mail/report-mail';
import { DIGEST_SECTIONS, type DigestSections, type NoticeContent } from './notice-content';
import { lineOf, sentencesOf } from './size-sentence';
import { subjectOf } from './subject';

/** For whom a report is written: their words, the shop's name, and the addresses of pages in the admin. */
export interface ReportReader {
  words: Words;
  shop: string;
  page: (path: string) => string;
}

/** What can be told as a sentence, groups of lines and one button, in a mail or elsewhere. */
export type Reportable = Exclude<NoticeContent, { kind: 'confirmation' }>;

type Groups = Report['groups'];

const incidentPath = (incidentId: string): string => `/app/stock/${incidentId}`;

function sectionGroups(sections: DigestSections, { words, page }: ReportReader): Groups {
  return DIGEST_SECTIONS.filter((section) => sections[section].length > 0).map((section) => ({
    title: words.t(`mail.section.${section}`),
    lines: sections[section].map((size) => ({
      sentence: lineOf(section, size, words),
      url: page(incidentPath(size.incidentId)),
    })),
  }));
}

const moreGroup = (count: number, { words }: ReportReader): Groups =>
  count > 0
    ? [{ title: null, lines: [{ sentence: words.t('mail.report.more', { count }), url: null }] }]
    : [];

/** A notice as a report. */
export function reportOf(content: Reportable, reader: ReportReader): Report {
  const { words, shop, page } = reader;
  const heading = subjectOf(content, words, shop);
  const open = { label: words.t('mail.report.open'), url: page('/app/stock') };
  const board = { label: words.t('mail.test.open'), url: page('/app') };
  switch (content.kind) {
    case 'incident': {
      const [why = '', ...rest] = sentencesOf(content.size, words);
      const url = page(incidentPath(content.size.incidentId));
      const lines = rest.map((sentence) => ({ sentence, url: null }));
      const groups = lines.length > 0 ? [{ title: null, lines }] : [];
      return { heading, sentence: why, groups, open: { label: words.t('mail.incident.open'), url } };
    }
    case 'summary': {
      const { icons, count, sizes } = content;
      const groups = icons.map((icon) => ({
        title: icon,
        lines: sizes
          .filter((size) => size.icon === icon)
          .map((size) => ({
            sentence: sentencesOf(size, words).join(' '),
            url: page(incidentPath(size.incidentId)),
          })),
      }));
      return {
        heading,
        sentence: words.t('mail.summary.sentence', { icons: icons.length, sizes: count }),
        groups: [
          ...groups.filter(({ lines }) => lines.length > 0),
          ...moreGroup(count - sizes.length, reader),
        ],
        open,
      };
    }
    case 'digest':
    case 'baseline':
      return {
        heading,
        sentence: words.t(`mail.${content.kind}.sentence`, { shop }),
        groups: [...sectionGroups(content.sections, reader), ...moreGroup(content.more, reader)],
        open,
      };
    case 'heartbeat':
      return {
        heading,
        sentence: words.t('mail.heartbeat.sentence', { since: words.date(content.since) }),
        groups: [],
        open: board,
      };
    case 'sync': {
      const since = content.since === null ? 'none' : words.dateTime(content.since);
      return {
        heading,
        sentence: words.t('mail.sync.sentence', { shop, since }),
        groups: [],
        open: { label: words.t('mail.sync.open'), url: page('/app/settings') },
      };
    }
    case 'test':
      return {
        heading,
        sentence: words.t('mail.test.sentence', { shop, at: words.dateTime(content.askedAt) }),
        groups: [],
        open: board,
      };
  }
}
