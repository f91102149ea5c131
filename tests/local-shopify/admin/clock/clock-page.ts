import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { options } from '../options.ts';
import { adminPath } from '../place.ts';
import { entered, wholeNumber, type Asked, type Done, type Pressed, type Refusal } from '../section.ts';
import { dayInShop } from '../shop-day.ts';

const SECONDS = { minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 } as const;
type Unit = keyof typeof SECONDS;
const UNITS = (Object.keys(SECONDS) as Unit[]).map((unit) => [unit, unit] as const);
const isUnit = (name: string | null): name is Unit => name !== null && Object.hasOwn(SECONDS, name);

const PRESETS = [
  ['An hour', '1', 'hours'],
  ['A day', '1', 'days'],
  ['A week', '1', 'weeks'],
  ['Four weeks', '4', 'weeks'],
] as const;
const LONGEST_YEARS = 10;
const ACTION = 'clock';

/** The time of all stores on this machine, and to move it on. */
export function clockPage(asked: Asked): Html {
  const { place } = asked;
  const { ctx, store } = place;
  const keep = entered(asked, ACTION);
  const presets = PRESETS.map(
    ([words, amount, unit]) =>
      html`<form method="post" action="${adminPath(place, ACTION)}">
        <input type="hidden" name="amount" value="${amount}" /><input
          type="hidden"
          name="unit"
          value="${unit}"
        />
        <button class="button">${words}</button>
      </form>`,
  );
  return ownPage(
    asked,
    'clock',
    { title: 'Clock' },
    card(
      html`<h2>${dayInShop(store, ctx.clock.preciseStamp(), 'second')}</h2>
        <p class="hint">
          The time in ${store.shop.ianaTimezone}. Moving it on makes due what waits: webhooks that are delayed
          or repeated, and what the app does by the clock. It does not go back; a reset of the store puts it
          where it began.
        </p>`,
      html`<div class="actions start">${presets}</div>
        <form class="fields row" method="post" action="${adminPath(place, ACTION)}">
          <label
            >Move on by<input inputmode="numeric" name="amount" value="${keep('amount', '2')}" required
          /></label>
          <label
            >Unit<select name="unit">
              ${options(UNITS, keep('unit', 'days'))}
            </select></label
          >
          <button class="button primary">Move the clock</button>
        </form>`,
    ),
  );
}

export function moveClock({ place: { ctx }, form }: Pressed): Done | Refusal | null {
  const unit = form.get('unit');
  if (!isUnit(unit)) return null;
  const text = form.get('amount') ?? '';
  const amount = wholeNumber(text);
  const seconds = (amount ?? 0) * SECONDS[unit];
  if (amount === null || amount < 1 || seconds > LONGEST_YEARS * 366 * SECONDS.days)
    return {
      page: 'clock',
      reason: `The clock stays: “${text}” is no number of ${unit} from 1 to ten years.`,
    };
  ctx.clock.advance(seconds);
  for (const store of ctx.shops.values()) store.changed();
  return { page: 'clock', notice: 'clock-moved' };
}
