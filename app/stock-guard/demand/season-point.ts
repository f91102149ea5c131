/** One week of a category's season, as people look at it. */
export interface SeasonPoint {
  /** The week's Monday in this year. */
  monday: string;
  /** Against an average week. */
  factor: number;
  /** Units of that week that it was learnt from. */
  units: number;
}
