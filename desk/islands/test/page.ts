import { vi } from 'vitest';

/** A page as the server would have written it. */
export function page(body: string, lang = 'en'): void {
    document.documentElement.lang = lang;
    const box = document.createElement('div');
    box.innerHTML = body;
    document.body.replaceChildren(...box.childNodes);
    delete document.body.dataset['keys'];
}

/** The element of a selector, which must be there. */
export function one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = document.querySelector<E>(selector);
    if (!found) {
        throw new Error(`nothing on the page is ${selector}`);
    }
    return found;
}

/** Presses a key where the focus is; whether the page took it. */
export function press(key: string, options: KeyboardEventInit = {}): boolean {
    const target = document.activeElement ?? document.body;
    return !target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
}

export interface Asked {
    readonly url: string;
    readonly options: RequestInit;
}

/** Answers every request of the page; what was asked comes back in order. */
export function serve(answer: (asked: Asked) => Response | Promise<Response>): Asked[] {
    const all: Asked[] = [];
    vi.stubGlobal('fetch', (url: string, options: RequestInit = {}) => {
        const asked = { url, options };
        all.push(asked);
        return Promise.resolve(answer(asked));
    });
    return all;
}

export function htmlPage(body: string, status = 200): Response {
    return new Response(`<!doctype html><html><body>${body}</body></html>`, { status, headers: { 'Content-Type': 'text/html' } });
}

/** Where the page was sent to, instead of going there. */
export function journeys(): string[] {
    const all: string[] = [];
    vi.spyOn(window.location, 'assign').mockImplementation((url: string | URL) => void all.push(String(url)));
    return all;
}

/** Lets everything that waits for an answer run on. */
export async function settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) {
        await Promise.resolve();
    }
    await new Promise(resolve => setTimeout(resolve, 0));
}
