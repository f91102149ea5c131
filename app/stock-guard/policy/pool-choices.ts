/** A pool that policies may name; a closed one only where something still names it. */
export interface PoolChoice {
  id: string;
  /** '' of the online pool, which pages word themselves. */
  name: string;
  open: boolean;
}

/** Somebody who may be told. */
export interface PersonChoice {
  id: string;
  name: string;
  address: string;
}
