import { announce } from './announce';
import { fetchPage, swap, type Page } from './pages';
import { words } from './words';

/** Sent already, or to be sent in the plain way. */
const busy = new WeakSet<HTMLFormElement>();
const plain = new WeakSet<HTMLFormElement>();

/** Begins to send forms marked `data-swift` without leaving the page. */
export function listen(): void {
    document.addEventListener('submit', event => {
        const form = event.target;
        if (!(form instanceof HTMLFormElement) || !form.matches('[data-swift]') || plain.delete(form) || event.defaultPrevented) {
            return;
        }
        event.preventDefault();
        if (!busy.has(form)) {
            busy.add(form);
            void send(form, event.submitter).finally(() => busy.delete(form));
        }
    });
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    form.setAttribute('aria-busy', 'true');
    const page = await answer(form, submitter).catch(() => undefined);
    form.removeAttribute('aria-busy');
    const selector = form.dataset['swap'] ?? '';
    if (!page?.ok) {
        // The browser sends it once more and shows what the server says to it.
        plain.add(form);
        form.requestSubmit(submitter);
        return;
    }
    const after = place(form);
    const said = form.dataset['said'];
    const fresh = selector ? swap(selector, page.document) : undefined;
    if (!fresh) {
        // It was taken: sent once more it would stand in the history twice.
        location.assign(page.redirected ? page.url : location.href);
        return;
    }
    proceed(fresh, after);
    announce(fresh.dataset['announce'] ?? said ?? words().saved);
}

function answer(form: HTMLFormElement, submitter: HTMLElement | null): Promise<Page> {
    const data = new FormData(form, submitter);
    const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.href;
    const url = new URL(action || location.href, location.href);
    const fields = new URLSearchParams([...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
    if (form.method === 'post') {
        return fetchPage(url.href, { method: 'POST', body: form.enctype === 'multipart/form-data' ? data : fields });
    }
    url.search = fields.toString();
    return fetchPage(url.href);
}

interface RowPlace {
    readonly index: number;
    readonly id: string;
}

/** Where the form's row stands among all rows. */
function place(form: HTMLFormElement): RowPlace | undefined {
    const row = form.closest<HTMLElement>('[data-row]');
    return row ? { index: rows().indexOf(row), id: row.id || (row.dataset['row'] ?? '') } : undefined;
}

function rows(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('[data-row]')];
}

/** Focuses the row behind the one that was dealt with; where there are no rows, the part that came instead. */
function proceed(fresh: HTMLElement, before: RowPlace | undefined): void {
    const all = rows();
    const own = fresh.matches('[data-row]') ? fresh : fresh.querySelector<HTMLElement>('[data-row]');
    if (!before) {
        focus(own ?? fresh);
        return;
    }
    const same = all[before.index];
    const stayed = before.id !== '' && (same?.id || same?.dataset['row']) === before.id;
    const next = all[Math.min(all.length - 1, before.index + (stayed ? 1 : 0))];
    focus(next ?? fresh);
}

function focus(element: HTMLElement): void {
    if (!element.hasAttribute('tabindex')) {
        element.tabIndex = -1;
    }
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
}
