import { outstanding, type Shipment, type Transfer } from '../../store/transfer-model.ts';
import { html, type Html } from '../html.ts';
import { card } from '../layout.ts';
import { adminPath } from '../place.ts';
import { entered, type Asked } from '../section.ts';
import { dayInShop } from '../shop-day.ts';
import { isComing, itemTitle, shipmentWords, unsent } from './transfer-words.ts';

/** Send what is left of a transfer, or a part of it. */
export function shipCard(asked: Asked, transfer: Transfer): Html | null {
  const { place } = asked;
  const left = unsent(place.store, transfer);
  if (left.length === 0) return null;
  const action = `transfers/${transfer.id}/ship`;
  const keep = entered(asked, action);
  return card(
    html`<h2>Ship</h2>
      <p class="hint">How many of each leave now.</p>
      <form class="fields" method="post" action="${adminPath(place, action)}">
        ${left.map(
          ({ line, left: units }) =>
            html`<label
              >${itemTitle(place.store, line.inventoryItemId)}<input
                inputmode="numeric"
                name="item-${line.inventoryItemId}"
                value="${keep(`item-${line.inventoryItemId}`, String(units))}"
            /></label>`,
        )}
        <label>Arrives<input type="date" name="arrives" value="${keep('arrives', '')}" /></label>
        <div class="actions"><button class="button primary">Ship</button></div>
      </form>`,
  );
}

function receiveForm(asked: Asked, shipment: Shipment): Html {
  const { place } = asked;
  const action = `transfers/${shipment.transferId}/shipments/${shipment.id}/receive`;
  const keep = entered(asked, action);
  const fields = shipment.lines
    .filter((line) => outstanding(line) > 0)
    .map((line) => {
      const title = itemTitle(place.store, line.inventoryItemId);
      const accepted = `accepted-${line.id}`;
      const rejected = `rejected-${line.id}`;
      return html`<fieldset>
        <legend>${title}</legend>
        <label
          >Accepted<input
            inputmode="numeric"
            name="${accepted}"
            value="${keep(accepted, String(outstanding(line)))}"
        /></label>
        <label>Rejected<input inputmode="numeric" name="${rejected}" value="${keep(rejected, '0')}" /></label>
      </fieldset>`;
    });
  return html`<form class="fields" method="post" action="${adminPath(place, action)}">
    ${fields}
    <div class="actions"><button class="button primary">Receive</button></div>
  </form>`;
}

function arrivalForm(asked: Asked, shipment: Shipment): Html {
  const action = `transfers/${shipment.transferId}/shipments/${shipment.id}/arrival`;
  const day = shipment.tracking?.arrivesAt?.slice(0, 10) ?? '';
  return html`<form class="fields row" method="post" action="${adminPath(asked.place, action)}">
    <label
      >Arrives<input type="date" name="arrives" value="${entered(asked, action)('arrives', day)}"
    /></label>
    <button class="button">Change date</button>
  </form>`;
}

/** A shipment of a transfer: what is in it, when it comes, and to book it in, in whole or in part. */
export function shipmentCard(asked: Asked, shipment: Shipment): Html {
  const { store } = asked.place;
  const arrivesAt = shipment.tracking?.arrivesAt ?? null;
  const coming = isComing(shipment);
  return card(
    html`<h2>Shipment ${shipment.name}, ${shipmentWords(shipment)}</h2>
      <p class="hint">
        ${arrivesAt === null ? 'No date of arrival' : `Arrives ${dayInShop(store, arrivesAt)}`}
      </p>
      <ul class="plain-list">
        ${shipment.lines.map(
          (line) =>
            html`<li>
              ${line.quantity} ×
              ${itemTitle(store, line.inventoryItemId)}${line.accepted > 0 && `, ${line.accepted} accepted`}${line.rejected > 0 && `, ${line.rejected} rejected`}
            </li>`,
        )}
      </ul>`,
    coming && arrivalForm(asked, shipment),
    coming && html`<h3>Receive</h3>`,
    coming && receiveForm(asked, shipment),
  );
}
