import { geoArea, geoCentroid, geoCircle, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { Geometry, Polygon } from 'geojson';
import { svg } from '../elements';
import { countryName, language, words } from '../words';
import type { Labels } from './labels';
import type { Patterns } from './patterns';
import { disagreements, type Place, type Spot } from './places';
import { countryAt, disputedAreas, type Country, type DisputedArea } from './world';

const KM_PER_DEGREE = 111.2;
/** Around a country that the world's outlines do not have. */
const SMALL_COUNTRY_KM = 60;
const LEAST_DISPUTED = 22;

interface Name {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    /** How wide and high what it names is, in pixels of the map as first shown. */
    readonly width: number;
    readonly height: number;
    readonly disputed: boolean;
}

/** What lies under the marks: countries, disputed areas, lines between places that sides disagree about. */
export class Ground {
    readonly element = svg('g', { class: 'bi-ground' });
    private readonly lands = svg('g', { class: 'bi-lands', 'aria-hidden': 'true' });
    private readonly path: GeoPath;
    private names: readonly Name[] = [];
    private all: readonly Country[] = [];
    private readonly outlines = new Map<Spot, string>();

    constructor(
        private readonly projection: GeoProjection,
        patterns: Patterns,
        places: readonly Place[],
    ) {
        this.path = geoPath(projection).digits(2);
        const disputed = disputedAreas().map(area => this.shape(area, patterns));
        const joins = disagreements(places).map(([first, second]) => this.join(first, second));
        this.element.append(this.lands, svg('g', { 'aria-hidden': 'true' }, ...disputed), svg('g', { 'aria-hidden': 'true' }, ...joins));
    }

    /** Draws the countries of the world instead of those before. */
    countries(all: readonly Country[]): void {
        this.all = all;
        this.outlines.clear();
        this.lands.replaceChildren(...all.map(country => svg('path', { class: 'bi-land', d: this.path(country) ?? '' })));
        this.names = [
            ...disputedAreas().map(area => this.named(area, `${area.properties[language()]} (${words().disputedArea})`, true)),
            ...all.flatMap(country => this.nameOf(country)),
        ];
    }

    /** The outline of an area or country around a spot. */
    outline(spot: Spot): string {
        const known = this.outlines.get(spot) ?? this.drawn(spot);
        this.outlines.set(spot, known);
        return known;
    }

    /** Half the width of a spot's outline, in pixels of the map as first shown. */
    radius(spot: Spot): number {
        if (spot.form === 'point') {
            return 0;
        }
        const [[left, top], [right, bottom]] = this.path.bounds(circle(spot));
        return Math.min(right - left, bottom - top) / 2;
    }

    /** Names of disputed areas, as soon as these can be seen. */
    disputedNames(labels: Labels, k: number): SVGTextElement[] {
        return this.names.filter(name => name.disputed && name.width * k > LEAST_DISPUTED).flatMap(({ text, x, y, height }) =>
            labels.at(text, x * k, y * k, 'bi-name bi-name-disputed', (height * k) / 2 + 9) ?? []);
    }

    /** Names of countries, once they fit into these, and where no mark says the name already. */
    countryNames(labels: Labels, k: number): SVGTextElement[] {
        return this.names.filter(name => !name.disputed && name.width * k > name.text.length * 5).flatMap(({ text, x, y }) =>
            (!labels.names(text) && labels.at(text, x * k, y * k, 'bi-name', 14)) || []);
    }

    private drawn(spot: Spot): string {
        const country = spot.form === 'country' && countryAt(this.all, spot.lon, spot.lat);
        return this.path(country || circle(spot)) ?? '';
    }

    private nameOf(country: Country): Name[] {
        // Lands without a number of their own are among the disputed areas, which have their names.
        const name = country.id !== undefined && (countryName(String(country.id)) ?? country.properties.name);
        return name ? [this.named({ geometry: largest(country.geometry) }, name, false)] : [];
    }

    private named({ geometry }: { readonly geometry: Geometry }, text: string, disputed: boolean): Name {
        const [x, y] = this.projection(geoCentroid({ type: 'Feature', geometry, properties: null })) ?? [NaN, NaN];
        const [[left, top], [right, bottom]] = this.path.bounds({ type: 'Feature', geometry, properties: null });
        return { text, x, y, width: right - left, height: bottom - top, disputed };
    }

    private shape(area: DisputedArea, patterns: Patterns): SVGElement {
        return svg('path', { class: 'bi-disputed-shape', d: this.path(area) ?? '', fill: patterns.fill('disputed') });
    }

    private join(first: Place, second: Place): SVGElement {
        const line = { type: 'LineString' as const, coordinates: [[first.lon, first.lat], [second.lon, second.lat]] };
        return svg('path', { class: 'bi-join', d: this.path(line) ?? '' });
    }
}

function circle(spot: Spot): Polygon {
    const km = spot.form === 'country' ? SMALL_COUNTRY_KM : spot.km;
    return geoCircle().center([spot.lon, spot.lat]).radius(km / KM_PER_DEGREE).precision(4)();
}

/** The largest piece of a country, where its name stands. */
function largest(geometry: Geometry): Geometry {
    if (geometry.type !== 'MultiPolygon') {
        return geometry;
    }
    const pieces = geometry.coordinates.map(coordinates => ({ type: 'Polygon' as const, coordinates }));
    return pieces.reduce((best, piece) => (geoArea(piece) > geoArea(best) ? piece : best));
}
