import { geoBounds, geoContains } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json?url';
import fine from 'world-atlas/countries-50m.json?url';
import { json } from '../elements';
import disputed from './disputed.json';

export type Detail = 'coarse' | 'fine';
export type Country = Feature<Geometry, { readonly name: string }>;
export type DisputedArea = Feature<Polygon | MultiPolygon, { readonly en: string; readonly nl: string }>;

const ADDRESSES: Readonly<Record<Detail, string>> = { coarse, fine };
const loaded = new Map<Detail, Promise<readonly Country[]>>();

/** The countries of the world, fetched once per page from the desk itself. */
export function countries(detail: Detail): Promise<readonly Country[]> {
    const known = loaded.get(detail) ?? fetched(detail);
    loaded.set(detail, known);
    return known;
}

async function fetched(detail: Detail): Promise<readonly Country[]> {
    const topology = await json<Topology<{ countries: GeometryCollection<{ name: string }> }>>(ADDRESSES[detail]);
    return (feature(topology, topology.objects.countries) as FeatureCollection<Geometry, { name: string }>).features;
}

/** The country whose outline holds the point; none where the point is at sea, or in a country too small to be drawn. */
export function countryAt(all: readonly Country[], lon: number, lat: number): Country | undefined {
    return all.find(country => within(geoBounds(country), lon, lat) && geoContains(country, [lon, lat]));
}

function within([[west, south], [east, north]]: [[number, number], [number, number]], lon: number, lat: number) {
    const beside = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
    return beside && lat >= south && lat <= north;
}

/**
 * Areas whose belonging is disputed. The file has its rings as RFC 7946 wants them (against the clock); d3-geo takes
 * such a ring for all the rest of the globe.
 */
export function disputedAreas(): readonly DisputedArea[] {
    return (disputed as unknown as FeatureCollection<Polygon, { en: string; nl: string }>).features.map(area => ({
        ...area,
        geometry: { type: 'Polygon', coordinates: area.geometry.coordinates.map(ring => [...ring].reverse()) },
    }));
}
