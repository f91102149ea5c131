import { count, one, type Area } from '../area.ts';
import { byId, connection, fields, withArguments } from '../field.ts';
import { PUBLICATIONS, publicationType, type Publication } from './publication.ts';
import { publishablePublish, publishableUnpublish } from './publish.ts';

export const PUBLICATIONS_AREA: Area = {
  types: { Publication: publicationType },
  queries: fields<unknown>({
    publication: one('Publication'),
    publications: connection<unknown, Publication>(
      ['catalogType'],
      (_root, args) =>
        args['catalogType'] === 'MARKET' || args['catalogType'] === 'COMPANY_LOCATION' ? [] : PUBLICATIONS,
      byId<Publication>,
    ),
    publicationsCount: withArguments(['catalogType', 'limit'], (_root, args) => count(PUBLICATIONS, args)),
  }),
  mutations: { publishablePublish, publishableUnpublish },
  finders: { Publication: (id) => PUBLICATIONS.find((publication) => publication.id === id) },
};
