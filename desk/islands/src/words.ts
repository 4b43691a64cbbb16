/** The texts that islands show, in the page's language. */
export interface Words {
    readonly asTable: string;
    readonly asFigure: string;
    readonly failed: string;
    readonly saved: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly wholeView: string;
    readonly map: string;
    readonly mapHelp: string;
    readonly legend: string;
    readonly exactPlace: string;
    readonly contradicted: string;
    readonly area: string;
    readonly country: string;
    readonly several: string;
    readonly sidesDisagree: string;
    readonly disputedArea: string;
    readonly disputedAreaLong: string;
    readonly boundaries: string;
    readonly dead: string;
    readonly pickPlace: string;
    readonly within: (km: string) => string;
    readonly accordingTo: (side: string) => string;
    readonly incidents: (count: number) => string;
    readonly andMore: (count: number) => string;
    readonly places: (count: number) => string;
    readonly unplaced: (counted: string) => string;
    readonly undrawn: (counted: string) => string;
    readonly shown: (shown: number, counted: string) => string;
    readonly precision: { readonly [precision: string]: string };
    readonly timeline: string;
    readonly timelineHelp: string;
    readonly bin: (when: string, incidents: number, disputed: number) => string;
    readonly stretch: (from: string, to: string, incidents: number) => string;
    readonly showStretch: string;
    readonly allTimes: string;
    readonly undated: (count: number) => string;
    readonly network: string;
    readonly networkHelp: string;
    readonly pickParty: string;
    readonly noTies: string;
    readonly partyTies: (name: string, ties: number) => string;
    readonly claims: (count: number) => string;
    readonly groups: { readonly against: string; readonly asks: string; readonly backs: string; readonly talks: string };
    readonly kinds: { readonly [kind: string]: string };
    readonly asKnownOn: (day: string) => string;
    readonly dropFiles: string;
    readonly chosenFiles: (count: number, size: string) => string;
    readonly sending: string;
    readonly readSoFar: (done: number, total: number) => string;
    readonly readingFailed: string;
    readonly readingDone: string;
}

const plural = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;

const EN: Words = {
    asTable: 'As a table',
    asFigure: 'As a figure',
    failed: 'This could not be loaded. The table holds the same.',
    saved: 'Saved',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeView: 'Whole selection',
    map: 'Map of the incidents',
    mapHelp: 'Arrows move the map or go from mark to mark, + and − zoom, 0 shows the whole selection. The wheel zooms with Ctrl, or once the map has the focus.',
    legend: 'Legend',
    exactPlace: 'a town or more exact',
    contradicted: 'claims contradict',
    area: 'somewhere within',
    country: 'only the country is known',
    several: 'several incidents',
    sidesDisagree: 'the sides name different places',
    disputedArea: 'disputed',
    disputedAreaLong: 'disputed area, drawn coarsely',
    boundaries: 'Boundaries are those of Natural Earth. Neither they nor the hatched areas say whose land it is.',
    dead: 'dead',
    pickPlace: 'Point at a mark to see what is claimed there.',
    within: km => `somewhere within ${km} km`,
    accordingTo: side => `according to ${side}`,
    incidents: count => plural(count, 'incident', 'incidents'),
    andMore: count => `and ${number(count)} more`,
    places: count => plural(count, 'place', 'places'),
    unplaced: counted => `${counted} without a known place`,
    undrawn: counted => `${counted} without a point on the map`,
    shown: (shown, counted) => `${number(shown)} of ${counted} drawn`,
    precision: {
        spot: 'exact spot', town: 'town', area: 'near or around', district: 'district', province: 'province',
        region: 'region', border: 'border or line of contact', country: 'country only', none: 'not known',
    },
    timeline: 'Incidents over time',
    timelineHelp: 'Drag over a stretch to select it, or go with the arrows, widen with Shift and arrows, and press Enter.',
    bin: (when, incidents, disputed) =>
        `${when}: ${plural(incidents, 'incident', 'incidents')}` +
        (disputed > 0 ? `, ${number(disputed)} with claims that contradict` : ''),
    stretch: (from, to, incidents) => `${from} to ${to}: ${plural(incidents, 'incident', 'incidents')}`,
    showStretch: 'Show this stretch',
    allTimes: 'All times',
    undated: count => `${plural(count, 'incident', 'incidents')} without a known time`,
    network: 'Who does what to whom, as claimed',
    networkHelp: 'Arrows go from party to party, Enter opens one. The legend chooses which ties are drawn.',
    pickParty: 'Point at a party to see its ties.',
    noTies: 'No ties of the kinds chosen.',
    partyTies: (name, ties) => `${name}: ${plural(ties, 'tie', 'ties')}`,
    claims: count => plural(count, 'claim', 'claims'),
    groups: { against: 'against', asks: 'says and asks', backs: 'supports', talks: 'talks and truces' },
    kinds: {
        accuse: 'accuses', threaten: 'threatens', refuse: 'refuses', coerce: 'puts pressure on', request: 'calls on',
        statement: 'speaks of', support: 'supports', deploy: 'sends forces to', talks: 'talks with',
        agreement: 'agrees with', ceasefire: 'has a truce with', relation: 'stands in relation to', mediate: 'mediates for',
    },
    asKnownOn: day => `As known on ${day}`,
    dropFiles: 'Drop files here, or choose them:',
    chosenFiles: (count, size) => `${plural(count, 'file', 'files')} chosen, ${size}`,
    sending: 'Sending …',
    readSoFar: (done, total) => `${number(done)} of ${plural(total, 'report', 'reports')} read`,
    readingFailed: 'Reading failed.',
    readingDone: 'All reports are read.',
};

const NL: Words = {
    asTable: 'Als tabel',
    asFigure: 'Als figuur',
    failed: 'Dit kon niet worden geladen. In de tabel staat hetzelfde.',
    saved: 'Bewaard',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    wholeView: 'Hele selectie',
    map: 'Kaart van de incidenten',
    mapHelp: 'Pijltjes verschuiven de kaart of gaan van teken naar teken, + en − zoomen, 0 toont de hele selectie. Het wiel zoomt met Ctrl, of zodra de kaart de focus heeft.',
    legend: 'Legenda',
    exactPlace: 'een plaats of nauwkeuriger',
    contradicted: 'beweringen spreken elkaar tegen',
    area: 'ergens binnen',
    country: 'alleen het land is bekend',
    several: 'meer incidenten',
    sidesDisagree: 'de partijen noemen andere plaatsen',
    disputedArea: 'betwist',
    disputedAreaLong: 'betwist gebied, grof getekend',
    boundaries: 'De grenzen zijn die van Natural Earth. Zij noch de gearceerde gebieden zeggen van wie het land is.',
    dead: 'doden',
    pickPlace: 'Wijs een teken aan om te zien wat daar wordt beweerd.',
    within: km => `ergens binnen ${km} km`,
    accordingTo: side => `volgens ${side}`,
    incidents: count => plural(count, 'incident', 'incidenten'),
    andMore: count => `en nog ${number(count)}`,
    places: count => plural(count, 'plaats', 'plaatsen'),
    unplaced: counted => `${counted} zonder bekende plaats`,
    undrawn: counted => `${counted} zonder punt op de kaart`,
    shown: (shown, counted) => `${number(shown)} van ${counted} getekend`,
    precision: {
        spot: 'precieze plek', town: 'plaats', area: 'bij of rond', district: 'district', province: 'provincie',
        region: 'streek', border: 'grens of frontlijn', country: 'alleen het land', none: 'niet bekend',
    },
    timeline: 'Gebeurtenissen in de tijd',
    timelineHelp: 'Sleep over een periode om die te kiezen, of ga met de pijltjes, verbreed met Shift en pijltjes, en druk op Enter.',
    bin: (when, incidents, disputed) =>
        `${when}: ${plural(incidents, 'incident', 'incidenten')}` +
        (disputed > 0 ? `, ${number(disputed)} met claims die elkaar tegenspreken` : ''),
    stretch: (from, to, incidents) => `${from} tot en met ${to}: ${plural(incidents, 'incident', 'incidenten')}`,
    showStretch: 'Toon deze periode',
    allTimes: 'Alle tijden',
    undated: count => `${plural(count, 'incident', 'incidenten')} zonder bekende tijd`,
    network: 'Wie doet wie wat aan, naar wordt beweerd',
    networkHelp: 'Pijltjes gaan van partij naar partij, Enter opent er een. In de legenda kiest u welke banden getekend worden.',
    pickParty: 'Wijs een partij aan om haar banden te zien.',
    noTies: 'Geen banden van de gekozen soorten.',
    partyTies: (name, ties) => `${name}: ${plural(ties, 'band', 'banden')}`,
    claims: count => plural(count, 'claim', 'claims'),
    groups: { against: 'tegen', asks: 'zegt en vraagt', backs: 'steunt', talks: 'overleg en bestanden' },
    kinds: {
        accuse: 'beschuldigt', threaten: 'bedreigt', refuse: 'weigert', coerce: 'zet onder druk', request: 'roept op',
        statement: 'spreekt over', support: 'steunt', deploy: 'stuurt troepen naar', talks: 'praat met',
        agreement: 'komt overeen met', ceasefire: 'heeft een bestand met', relation: 'staat in betrekking tot',
        mediate: 'bemiddelt voor',
    },
    asKnownOn: day => `Zoals bekend op ${day}`,
    dropFiles: 'Laat bestanden hier vallen, of kies ze:',
    chosenFiles: (count, size) => `${plural(count, 'bestand', 'bestanden')} gekozen, ${size}`,
    sending: 'Verzenden …',
    readSoFar: (done, total) => `${number(done)} van ${plural(total, 'bericht', 'berichten')} gelezen`,
    readingFailed: 'Het lezen is mislukt.',
    readingDone: 'Alle berichten zijn gelezen.',
};

/** The page's language: Dutch where the page says so, else English. */
export function language(): 'nl' | 'en' {
    return document.documentElement.lang.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

export function words(): Words {
    return language() === 'nl' ? NL : EN;
}

const numbers = new Map<string, Intl.NumberFormat>();

/** A number as the page's language writes it. */
export function number(value: number): string {
    // Making a format takes long, and a map writes hundreds of numbers.
    const format = numbers.get(locale()) ?? new Intl.NumberFormat(locale());
    numbers.set(locale(), format);
    return format.format(value);
}

/** A number of bytes, rounded. */
export function fileSize(bytes: number): string {
    const kilobytes = bytes < 1_000_000;
    const unit = kilobytes ? 'kilobyte' : 'megabyte';
    const shown = kilobytes ? Math.ceil(bytes / 1000) : bytes / 1_000_000;
    return new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(shown);
}

/** A day such as `2022-09-13`, or its month or year alone, as the page's language writes it. */
export function date(iso: string, exactness: 'day' | 'month' | 'year' = 'day'): string {
    return new Intl.DateTimeFormat(locale(), {
        timeZone: 'UTC',
        year: 'numeric',
        ...(exactness !== 'year' && { month: 'short' }),
        ...(exactness === 'day' && { day: 'numeric' }),
    }).format(new Date(`${iso}T00:00:00Z`));
}

/** What a country is called, by its number in ISO 3166-1; nothing where the browser does not know it. */
export function countryName(iso: string): string | undefined {
    try {
        const region = new Intl.Locale(`und-${iso}`).maximize().region;
        return region && new Intl.DisplayNames(locale(), { type: 'region', fallback: 'none' }).of(region);
    } catch {
        return undefined;
    }
}

function locale(): string {
    return language() === 'nl' ? 'nl' : 'en-GB';
}
