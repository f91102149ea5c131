import type { GateSize } from '~/stock-guard/gate/gate-page';
import type { Words } from '~/words/words';

/** How a size stands through a chapter, in a few words. */
export function sizeSentence(gate: GateSize['gate'], today: string, { t, day }: Words): string {
  switch (gate.state) {
    case 'covered':
      return t('stock-gate.size.covered');
    case 'left-out':
      return t(`stock-gate.size.left-out.${gate.because}`);
    case 'unknown':
      return t('stock-gate.unknown', { because: t(`stock-gate.unknown.${gate.because}`) });
    case 'short': {
      const from = day(gate.from, today);
      return gate.to === null
        ? t('stock-gate.size.short', { from })
        : t('stock-gate.size.short.until', { from, to: day(gate.to, today) });
    }
  }
}
