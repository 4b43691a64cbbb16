import { html } from './elements';

/** Says something to who cannot see that the page changed. */
export function announce(text: string): void {
    const region = document.getElementById('bi-announcer') ?? begun();
    // A text that is the same again would not be read out.
    region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}

function begun(): HTMLElement {
    const region = html('div', { id: 'bi-announcer', class: 'bi-unseen', role: 'status', 'aria-live': 'polite' });
    document.body.append(region);
    return region;
}
