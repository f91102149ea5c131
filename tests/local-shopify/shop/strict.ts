/** Liquid as strict as it gets: an unknown filter, tag, object or property ends the page with its name. */
export const STRICT = {
  strictFilters: true,
  strictVariables: true,
  ownPropertyOnly: true,
  extname: '.liquid',
};
