import { grouped } from '../grouped';

/** A place of an incident, as the server tells it. */
export interface Place {
    readonly id: string;
    readonly href: string;
    readonly label: string;
    readonly when: string;
    readonly dead: string;
    /** Whether claims of the incident contradict each other. */
    readonly disputed: boolean;
    readonly name: string;
    readonly lat: number;
    readonly lon: number;
    /** How far from the point it may be, in kilometres; 0 where a town or better is known. */
    readonly km: number;
    readonly precision: string;
    /** The party that says so, where sides tell of different places. */
    readonly side?: string;
}

/** What is drawn on a map, and what is not. */
export interface Places {
    readonly places: readonly Place[];
    readonly unplaced: number;
    readonly shown: number;
    readonly total: number;
    /** What is counted where it is not incidents: the places of one. */
    readonly of?: 'places';
}

/** Places of one and the same spot or area, drawn once. */
export interface Spot {
    readonly key: string;
    readonly lat: number;
    readonly lon: number;
    readonly km: number;
    readonly form: 'point' | 'area' | 'country';
    readonly places: readonly Place[];
}

/** How a place is drawn: no dot where no town is known. */
export function formOf(place: Place): Spot['form'] {
    if (place.precision === 'country') {
        return 'country';
    }
    return place.km > 0 ? 'area' : 'point';
}

/** The spots of places, in the order in which they first come. */
export function spots(places: readonly Place[]): Spot[] {
    const keyOf = (place: Place) => `${formOf(place)} ${place.lat} ${place.lon} ${place.km}`;
    return [...grouped(places, keyOf)].flatMap(([key, told]) => {
        const [first] = told;
        return first ? [{ key, form: formOf(first), lat: first.lat, lon: first.lon, km: first.km, places: told }] : [];
    });
}

/** Pairs of places of one incident that different sides tell of: lines between them show that they disagree. */
export function disagreements(places: readonly Place[]): (readonly [Place, Place])[] {
    const pairs: [Place, Place][] = [];
    for (const told of grouped(places.filter(place => place.side !== undefined), place => place.id).values()) {
        told.forEach((first, index) => {
            for (const second of told.slice(index + 1)) {
                if (first.side !== second.side && (first.lat !== second.lat || first.lon !== second.lon)) {
                    pairs.push([first, second]);
                }
            }
        });
    }
    return pairs;
}
