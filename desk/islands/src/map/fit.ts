import { geoEqualEarth, geoMercator, type GeoProjection } from 'd3-geo';
import type { Place } from './places';

/** A stretch of the earth: its middle and half its height and width, in degrees. */
export interface Extent {
    readonly lon: number;
    readonly lat: number;
    readonly halfWidth: number;
    readonly halfHeight: number;
}

const KM_PER_DEGREE = 111.2;
/** A single town shows the region around it: about 700 kilometres from top to bottom. */
const LEAST_HALF_HEIGHT = 3.2;
const LEAST_HALF_WIDTH = 4.5;
/** What a country needs around its middle: where nothing more exact is known, and beside what is. */
const COUNTRY_ALONE_KM = 450;
const COUNTRY_BESIDE_KM = 60;
/** From here on a straight Mercator map would blow up the north. */
const WIDEST_MERCATOR = 70;
const PADDING = 36;

export const WORLD: Extent = { lon: 10, lat: 0, halfWidth: 180, halfHeight: 80 };

/** The least stretch that holds all places with the areas in which they may be. */
export function extent(places: readonly Pick<Place, 'lat' | 'lon' | 'km' | 'precision'>[]): Extent {
    if (places.length === 0) {
        return WORLD;
    }
    const alone = places.every(place => place.precision === 'country');
    const countryKm = alone ? COUNTRY_ALONE_KM : COUNTRY_BESIDE_KM;
    const lon = middleLongitude(places.map(place => place.lon));
    let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const place of places) {
        const km = place.precision === 'country' ? countryKm : place.km;
        const high = km / KM_PER_DEGREE;
        const wide = high / Math.max(0.2, Math.cos((place.lat * Math.PI) / 180));
        const x = turned(place.lon - lon);
        west = Math.min(west, x - wide);
        east = Math.max(east, x + wide);
        south = Math.min(south, Math.max(-80, place.lat - high));
        north = Math.max(north, Math.min(80, place.lat + high));
    }
    return {
        lon: turned(lon + (west + east) / 2),
        lat: (south + north) / 2,
        halfWidth: Math.min(180, Math.max(LEAST_HALF_WIDTH, (east - west) / 2)),
        halfHeight: Math.max(LEAST_HALF_HEIGHT, (north - south) / 2),
    };
}

/** A projection that shows the stretch in the middle of a picture of so many pixels. */
export function fitted(stretch: Extent, width: number, height: number): GeoProjection {
    const wide = stretch.halfWidth > WIDEST_MERCATOR;
    const projection = (wide ? geoEqualEarth() : geoMercator()).rotate([-stretch.lon, 0]);
    const padding = Math.min(PADDING, width / 8, height / 8);
    projection.fitExtent(
        [[padding, padding], [width - padding, height - padding]],
        { type: 'MultiPoint', coordinates: outline(stretch) },
    );
    return projection.precision(0.3);
}

function outline({ lon, lat, halfWidth, halfHeight }: Extent): [number, number][] {
    const points: [number, number][] = [];
    const wide = Math.min(halfWidth, 179.9);
    for (const x of [-wide, 0, wide]) {
        for (const y of [-halfHeight, 0, halfHeight]) {
            points.push([lon + x, Math.max(-85, Math.min(85, lat + y))]);
        }
    }
    return points;
}

/** The longitude opposite to the middle of the widest gap: places on both sides of the date line stay together. */
function middleLongitude(longitudes: number[]): number {
    const sorted = longitudes.map(turned).sort((a, b) => a - b);
    let [widest, start] = [-1, 0];
    sorted.forEach((from, index) => {
        const to = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
        if (to - from > widest) {
            [widest, start] = [to - from, to];
        }
    });
    return turned(start + (360 - widest) / 2);
}

/** The same longitude within -180 (left out) and 180. */
function turned(lon: number): number {
    const rest = (((lon + 180) % 360) + 360) % 360;
    return rest === 0 ? 180 : rest - 180;
}
