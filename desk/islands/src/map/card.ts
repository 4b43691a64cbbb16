import { html, ownAddress } from '../elements';
import { number, words } from '../words';
import type { Place } from './places';

const MOST = 12;

/** How exactly a place is known, in words. */
export function exactness(place: Place): string {
    if (place.precision !== 'country' && place.km > 0) {
        return words().within(number(place.km));
    }
    return words().precision[place.precision] ?? place.precision;
}

/** What a screen reader says of a place: all that the card shows. */
export function spoken(place: Place): string {
    return [place.name, exactness(place), place.label, place.when, ...figures(place)].filter(Boolean).join(', ');
}

/** Fills the card with incidents at a spot. */
export function fillCard(card: HTMLElement, title: string, places: readonly Place[]): void {
    card.replaceChildren(
        html('p', { class: 'bi-card-title' }, title),
        html('ul', { class: 'bi-card-list' }, ...places.slice(0, MOST).map(entry)),
    );
    if (places.length > MOST) {
        card.append(html('p', { class: 'bi-note' }, words().andMore(places.length - MOST)));
    }
}

function entry(place: Place): HTMLElement {
    return html(
        'li',
        {},
        html('a', { href: ownAddress(place.href) }, place.label),
        html('span', { class: 'bi-card-line' }, [place.when, ...figures(place)].filter(Boolean).join(' · ')),
        html('span', { class: 'bi-card-line' }, `${place.name}, ${exactness(place)}`),
    );
}

function figures(place: Place): string[] {
    return [
        place.dead && `${place.dead} ${words().dead}`,
        place.side ? words().accordingTo(place.side) : '',
        place.disputed ? `◆ ${words().contradicted}` : '',
    ].filter(Boolean);
}
