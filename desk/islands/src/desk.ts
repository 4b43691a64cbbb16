import './islands.css';
import { listen as listenForKeys, prepare } from './keys';
import { SWAPPED } from './pages';
import { listen as listenForForms } from './swift';

/** What each element of a page needs; it is fetched once the first of them is there. */
const ISLANDS: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['bestand-map', () => import('./map/map')],
    ['bestand-timeline', () => import('./timeline/timeline')],
    ['bestand-network', () => import('./network/network')],
    ['bestand-slider', () => import('./slider')],
    ['bestand-marks', () => import('./marks')],
    ['form[data-upload], [data-progress]', () => import('./upload').then(upload => upload.begin())],
];

/** An island that does not come leaves the page as the server wrote it. */
function wake(): void {
    for (const [selector, load] of ISLANDS) {
        if (document.querySelector(selector)) {
            load().catch((error: unknown) => console.warn(error));
        }
    }
}

listenForKeys();
listenForForms();
wake();
document.addEventListener(SWAPPED, () => {
    prepare();
    wake();
});
