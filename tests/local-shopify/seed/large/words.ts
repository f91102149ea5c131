/** A kind of thing that a large store sells; its picture is one of the maison's drawings. */
export interface Kind {
  name: string;
  type: string;
  /** First part of its SKUs. */
  code: string;
  picture: string;
  from: number;
  to: number;
  scale: Scale;
}

export type Scale = 'letters' | 'numbers' | 'shoes' | 'colours';

/** Six variants each: three sizes in two colours, six sizes in one, or one size in six. */
export const SIZES: Readonly<Record<Exclude<Scale, 'colours'>, readonly string[]>> = {
  letters: ['XS', 'S', 'M', 'L', 'XL', 'XXL'],
  numbers: ['44', '46', '48', '50', '52', '54'],
  shoes: ['37', '38', '39', '40', '41', '42'],
};

const kind = (
  name: string,
  type: string,
  code: string,
  picture: string,
  [from, to]: readonly [number, number],
  scale: Scale,
): Kind => ({ name, type, code, picture, from, to, scale });

export const KINDS: readonly Kind[] = [
  kind('Coat', 'Coats', 'COA', 'harbour-coat-grey', [290, 690], 'numbers'),
  kind('Overcoat', 'Coats', 'OVC', 'harbour-coat-black', [390, 890], 'numbers'),
  kind('Parka', 'Coats', 'PAR', 'lantern-parka', [260, 590], 'letters'),
  kind('Jacket', 'Jackets', 'JKT', 'chore-jacket', [140, 390], 'letters'),
  kind('Overshirt', 'Jackets', 'OVS', 'chore-jacket', [110, 260], 'letters'),
  kind('Sweater', 'Knitwear', 'SWE', 'fisher-knit-undyed', [110, 320], 'letters'),
  kind('Cardigan', 'Knitwear', 'CAR', 'cabin-cardigan', [120, 340], 'letters'),
  kind('Vest', 'Knitwear', 'VST', 'fisher-vest', [80, 190], 'letters'),
  kind('Beanie', 'Hats', 'BEA', 'fisher-beanie', [25, 65], 'colours'),
  kind('Cap', 'Hats', 'CAP', 'cord-cap', [25, 60], 'colours'),
  kind('Scarf', 'Scarves', 'SCA', 'fisher-scarf', [45, 140], 'colours'),
  kind('Mittens', 'Gloves', 'MIT', 'watch-mittens', [35, 90], 'colours'),
  kind('Shirt', 'Shirts', 'SHI', 'everyday-shirt', [70, 180], 'letters'),
  kind('Blouse', 'Shirts', 'BLO', 'linen-shirt', [70, 190], 'letters'),
  kind('Tee', 'Tees', 'TEE', 'plain-tee', [25, 70], 'letters'),
  kind('Striped Tee', 'Tees', 'STT', 'sailor-stripe-tee', [35, 80], 'letters'),
  kind('Base Layer', 'Base layers', 'BAS', 'merino-base-layer', [60, 130], 'letters'),
  kind('Trousers', 'Trousers', 'TRO', 'deck-trousers', [90, 240], 'numbers'),
  kind('Shorts', 'Trousers', 'SHO', 'linen-shorts', [60, 130], 'numbers'),
  kind('Boots', 'Shoes', 'BOO', 'no-9-boot-black', [180, 420], 'shoes'),
  kind('Loafers', 'Shoes', 'LOA', 'harbourmaster-loafer', [150, 340], 'shoes'),
  kind('Sneakers', 'Shoes', 'SNK', 'deck-sneaker', [90, 220], 'shoes'),
  kind('Socks', 'Socks', 'SOC', 'boot-socks', [12, 35], 'colours'),
  kind('Tote', 'Bags', 'TOT', 'market-tote-natural', [60, 240], 'colours'),
  kind('Weekender', 'Bags', 'WKD', 'ferry-weekender', [180, 460], 'colours'),
  kind('Card Holder', 'Small leather', 'CRD', 'card-holder', [35, 90], 'colours'),
  kind('Belt', 'Belts', 'BEL', 'leather-belt', [45, 130], 'numbers'),
  kind('Blanket', 'Home', 'BLA', 'quay-blanket', [90, 260], 'colours'),
  kind('Mug', 'Home', 'MUG', 'galley-mug', [18, 45], 'colours'),
  kind('Candle', 'Home', 'CAN', 'tar-and-juniper-candle', [24, 60], 'colours'),
];

const list = (words: string): readonly string[] => words.split(' ');

export const PLACES = list(
  'Skagen Fanø Lindesnes Bergen Lofoten Senja Tromsø Vardø Hirtshals Grimstad Arendal Risør Kragerø Larvik Tjøme ' +
    'Hvaler Smögen Marstrand Öland Gotland Fårö Visby Sandhamn Utö Åland Hanko Porkkala Helgoland Sylt Amrum Juist ' +
    'Texel Vlieland Ameland Terschelling Zeeland Ostend Dunkirk Calais Dieppe Honfleur Cancale Ouessant Groix Yeu ' +
    'Oléron Arcachon Ferret Biarritz Lekeitio Bermeo Santoña Llanes Luarca Ribadeo Muxía Fisterra Nazaré Peniche ' +
    'Cascais Sines Sagres Tavira Cádiz Tarifa Mallaig Oban Skye Harris Barra Lewis Orkney Unst Fair Whitby Robin ' +
    'Cromer Aldeburgh Rye Lyme Salcombe Fowey Mousehole Padstow Lundy',
);

export const CLOTHS = list(
  'Wool Merino Lambswool Alpaca Mohair Cashmere Cotton Linen Hemp Denim Corduroy Flannel Tweed Canvas Poplin Twill ' +
    'Moleskin Loden Jersey Fleece Ripstop Waxed Quilted Boiled',
);

export const COLOURS: readonly (readonly [name: string, code: string])[] = [
  ['Navy', 'NVY'],
  ['Black', 'BLK'],
  ['Ecru', 'ECR'],
  ['Moss', 'MOS'],
  ['Rust', 'RUS'],
  ['Grey', 'GRY'],
  ['Sand', 'SND'],
  ['Olive', 'OLV'],
  ['White', 'WHT'],
  ['Oxblood', 'OXB'],
  ['Indigo', 'IND'],
  ['Clay', 'CLY'],
];

const MAKERS = list(
  'Atelier Verksted Væveri Strikkeri Garveri Skomakeri Filature Tissage Tannerie Cordonnerie Mill Works',
);

export const VENDORS: readonly string[] = MAKERS.flatMap((maker) =>
  PLACES.filter((_place, i) => i % 9 === 0).map((place) => `${place} ${maker}`),
);

export const SEASONS = list('ss24 aw24 ss25 aw25 ss26 aw26');
export const NOTES = list('new last-chance gift unisex recycled organic limited bestseller heritage travel');
