import type { Store } from '../../../tests/local-shopify/store/store.ts';
import type { Location } from '../../../tests/local-shopify/store/types.ts';
import type { Identifiers } from '../identifiers.ts';
import type { PriorState } from '../prior-state.ts';
import { dueOf, type Building } from './building.ts';
import { buildCollections } from './collections.ts';
import { buildLevels } from './levels.ts';
import { buildLocations, usualLocation } from './locations.ts';
import { buildDefinitions, buildMetafields } from './metafields.ts';
import { buildProducts, buildTotals } from './products.ts';
import { buildTransfers } from './transfers.ts';

/** Gives a store what the recorded one had, as far as the file tells it. */
export class StoreBuilding {
  /** Recorded ids of what the store holds now. */
  readonly built = new Set<string>();
  readonly #store: Store;
  readonly #prior: PriorState;
  readonly #identifiers: Identifiers;
  readonly #passed = new Set<string>();

  constructor(store: Store, prior: PriorState, identifiers: Identifiers) {
    this.#store = store;
    this.#prior = prior;
    this.#identifiers = identifiers;
  }

  /** What was there before the first request. */
  begin(): void {
    this.#build(usualLocation());
  }

  /** What came up to that place of the file without a text that could be sent. */
  cameAt(place: string): void {
    this.#passed.add(place);
    if ([...this.#prior.cameUnseen.values()].includes(place)) this.#build(null);
  }

  #build(stopgap: Location | null): void {
    const { knowledge, cameUnseen } = this.#prior;
    const isDue = (gid: string): boolean => {
      const place = cameUnseen.get(gid);
      return place === undefined || this.#passed.has(place);
    };
    const building: Building = {
      store: this.#store,
      knowledge,
      identifiers: this.#identifiers,
      built: this.built,
      isDue,
    };
    const products = dueOf(building, 'Product');
    const items = dueOf(building, 'InventoryItem');
    buildLocations(building, stopgap);
    buildProducts(building);
    buildLevels(building, items);
    buildTotals(building, products);
    buildTransfers(building);
    buildCollections(building);
    buildDefinitions(building);
    buildMetafields(building);
    this.#store.changed();
  }
}
