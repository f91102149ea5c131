/** The provinces of the countries whose addresses name one most often, by country and code. */
const PROVINCES: Record<string, string> = {
  US: 'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,PR Puerto Rico',
  CA: 'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NT Northwest Territories,NS Nova Scotia,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan,YT Yukon',
  AU: 'ACT Australian Capital Territory,NSW New South Wales,NT Northern Territory,QLD Queensland,SA South Australia,TAS Tasmania,VIC Victoria,WA Western Australia',
};

const names = new Map(
  Object.entries(PROVINCES).flatMap(([country, list]) =>
    list.split(',').map((entry): [string, string] => {
      const [code = '', ...name] = entry.split(' ');
      return [`${country} ${code}`, name.join(' ')];
    }),
  ),
);

/** The province's name; null for a code that is none of the country's, or a country that is not listed. */
export const provinceName = (country: string, code: string): string | null =>
  names.get(`${country} ${code}`) ?? null;

/** Whether the codes of a country are known, so that a wrong one can be told. */
export const knowsProvinces = (country: string): boolean => country in PROVINCES;
