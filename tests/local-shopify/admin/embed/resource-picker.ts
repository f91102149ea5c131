import type { PickQuestion, PickRow } from '../messages.ts';
import { answer } from './app-frame.ts';
import { bridge } from './bridge-request.ts';
import { askInDialog } from './dialog.ts';
import { element } from './elements.ts';
import { Choice } from './picker-choice.ts';
import { pickerRow } from './picker-rows.ts';

const NOUNS = { product: 'products', variant: 'variants', collection: 'collections' };
const VERBS = { add: 'Add', select: 'Select' };

interface Offer {
  rows: PickRow[];
  more: boolean;
}

/** The rows that a search finds, more of them on demand. */
class PickerList {
  readonly element = element('ul', { className: 'picker' });
  readonly more = element('button', { type: 'button', className: 'button plain' }, 'Show more');
  readonly message = element('p', { className: 'hint' });
  readonly #question: PickQuestion;
  readonly #choice: Choice;
  #rows: PickRow[] = [];
  #page = 0;
  #typed = '';
  #asked = 0;

  constructor(question: PickQuestion, choice: Choice) {
    this.#question = question;
    this.#choice = choice;
    this.message.setAttribute('role', 'status');
    this.more.addEventListener('click', () => void this.#load(this.#page + 1));
  }

  search(typed: string): Promise<void> {
    this.#typed = typed;
    return this.#load(0);
  }

  async #load(page: number): Promise<void> {
    const mine = (this.#asked += 1);
    const body = { question: this.#question, typed: this.#typed, page };
    const offer = await bridge<Offer>('offer', body).catch((error: unknown) => error as Error);
    // A slower answer to what was typed before.
    if (mine !== this.#asked) return;
    const { rows, more }: Offer = offer instanceof Error ? { rows: [], more: false } : offer;
    this.#page = page;
    this.#rows = page === 0 ? rows : [...this.#rows, ...rows];
    this.more.hidden = !more;
    this.#draw(offer instanceof Error ? offer.message : null);
  }

  #draw(refusal: string | null): void {
    const { kind, most } = this.#question;
    const draw = () => this.#draw(null);
    const focused = document.activeElement;
    const at = [...this.element.querySelectorAll('input')].findIndex((box) => box === focused);
    this.element.replaceChildren(...this.#rows.map((row) => pickerRow(row, this.#choice, most === 1, draw)));
    if (at >= 0) this.element.querySelectorAll('input')[at]?.focus();
    const chosen = `${this.#choice.all.length}${most === null ? '' : ` of ${most}`} selected`;
    this.message.textContent =
      refusal ?? (this.#rows.length === 0 ? `No ${NOUNS[kind]} found. ${chosen}` : chosen);
  }
}

async function pick(question: PickQuestion): Promise<object[] | null> {
  const choice = new Choice(question);
  const list = new PickerList(question, choice);
  const placeholder = `Search ${NOUNS[question.kind]}`;
  const search = element('input', {
    type: 'search',
    value: question.query,
    placeholder,
    ariaLabel: placeholder,
  });
  search.addEventListener('input', () => void list.search(search.value));
  await list.search(search.value);
  const verb = VERBS[question.action];
  const chosen = await askInDialog(
    `${verb} ${NOUNS[question.kind]}`,
    element('div', { className: 'picking' }, search, list.element, list.more, list.message),
    [
      { label: 'Cancel', kind: 'plain', value: () => null },
      { label: verb, kind: 'primary', value: () => choice.all },
    ],
    null,
  );
  return chosen === null ? null : bridge<object[]>('chosen', { kind: question.kind, chosen });
}

/** The resource picker: products with their variants, variants, collections. */
export function serveResourcePicker(): void {
  answer('pick', pick);
}
