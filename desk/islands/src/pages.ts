/** A page that the server answered with. */
export interface Page {
    readonly ok: boolean;
    /** Where the answer came from in the end. */
    readonly url: string;
    readonly redirected: boolean;
    readonly document: Document;
}

/** Told on `document` when a part of the page was replaced. */
export const SWAPPED = 'bestand:swapped';

/** What the server shows at an address, without going there. Scripts of a page that is fetched never run. */
export async function fetchPage(address: string, options: RequestInit = {}): Promise<Page> {
    const answer = await fetch(address, { ...options, credentials: 'same-origin', headers: { Accept: 'text/html' } });
    const fetched = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return { ok: answer.ok, url: answer.url, redirected: answer.redirected, document: fetched };
}

/**
 * Puts a part of a fetched page in the place of the present one; nothing happens where either page is without it.
 * What had the focus in it has it again where the new part has an element of the same id.
 */
export function swap(selector: string, from: Document): HTMLElement | undefined {
    const present = document.querySelector<HTMLElement>(selector);
    const fresh = from.querySelector<HTMLElement>(selector);
    if (!present || !fresh) {
        return undefined;
    }
    const focused = present.contains(document.activeElement) ? document.activeElement?.id : undefined;
    present.replaceWith(document.adoptNode(fresh));
    if (focused) {
        document.getElementById(focused)?.focus();
    }
    document.dispatchEvent(new CustomEvent(SWAPPED));
    return fresh;
}
