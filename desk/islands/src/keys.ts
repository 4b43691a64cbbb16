const STORED = 'bestand-keys';
const ACTIONS: Readonly<Record<string, string>> = {
    a: 'a', x: 'x', e: 'e', m: 'm', s: 's', u: 'u', n: 'n', ' ': 'space',
};
/** What is typed into, or has a use of its own for letters. */
const FIELDS = [
    'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset])', 'textarea', 'select',
    '[contenteditable]:not([contenteditable="false"])', '[role="listbox"]', '[role="textbox"]', '[role="combobox"]',
].join();
/** What Space and Enter press already. */
const PRESSED = 'a[href], button, input, summary, [role="button"], label';

/** Begins to listen for the keys of the desk. */
export function listen(): void {
    document.addEventListener('keydown', event => {
        if (!event.defaultPrevented && meant(event) && act(event)) {
            event.preventDefault();
        }
    });
    document.addEventListener('focusin', event => {
        const row = event.target instanceof Element ? event.target.closest('[data-row]') : null;
        if (row) {
            become(row);
        }
    });
    document.addEventListener('change', event => switched(event.target));
    document.addEventListener('click', event => switched(event.target instanceof Element ? event.target.closest('button') : null));
    prepare();
}

/** Makes the rows and the switch of a page, or of a part that was swapped in, ready. */
export function prepare(): void {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    const current = rows.find(row => row.classList.contains('bi-current')) ?? rows[0];
    rows.forEach(row => (row.tabIndex = row === current ? 0 : -1));
    for (const control of document.querySelectorAll<HTMLElement>('[data-keys-switch]')) {
        if (control instanceof HTMLInputElement) {
            control.checked = on();
        } else {
            control.setAttribute('aria-pressed', String(on()));
        }
    }
}

/** Whether single keys do anything: one may turn them off, since speech and a shaky hand press them unasked. */
export function on(): boolean {
    try {
        return localStorage.getItem(STORED) !== 'off';
    } catch {
        return true;
    }
}

function switched(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || !target.hasAttribute('data-keys-switch')) {
        return;
    }
    const wanted = target instanceof HTMLInputElement ? target.checked : target.getAttribute('aria-pressed') !== 'true';
    try {
        localStorage.setItem(STORED, wanted ? 'on' : 'off');
    } catch {
        // Without a store the choice cannot be kept, and the keys stay as they are.
    }
    prepare();
}

/** Whether a key is meant for the desk, not for a field, the browser or a dialog that is open. */
function meant(event: KeyboardEvent): boolean {
    const target = event.target instanceof Element ? event.target : document.body;
    return on()
        && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing
        && !target.closest(FIELDS)
        && !document.querySelector('dialog[open]')
        && !((event.key === ' ' || event.key === 'Enter') && target.closest(PRESSED))
        && listed(event.key === ' ' ? 'space' : event.key.toLowerCase());
}

/** `data-keys` of the page names the keys that it has, parted by blanks; a page that names none has them all. */
function listed(key: string): boolean {
    const named = document.body.dataset['keys']?.split(/\s+/).filter(Boolean) ?? [];
    return named.length === 0 || named.includes(key);
}

function act({ key, repeat }: KeyboardEvent): boolean {
    if (key === 'j' || key === 'k') {
        return step(key === 'j' ? 1 : -1);
    }
    if (repeat) {
        return false;
    }
    if (key === '/') {
        return focus(document.querySelector<HTMLElement>('[data-key-search]'));
    }
    if (key === '?') {
        const help = document.querySelector<HTMLDialogElement>('dialog[data-keys-help]');
        help?.showModal();
        return help !== null;
    }
    if (key === 'Enter') {
        return press(current()?.querySelector<HTMLElement>('a[href]') ?? undefined);
    }
    const action = ACTIONS[key];
    return action !== undefined && press(target(action));
}

/**
 * What a key presses: in the row that one is in, or the only row there is, else what stands outside of all rows. A key
 * never presses something in a row that nobody chose.
 */
function target(action: string): HTMLElement | undefined {
    const all = [...document.querySelectorAll<HTMLElement>(`[data-key="${action}"]`)].filter(usable);
    const rows = document.querySelectorAll<HTMLElement>('[data-row]');
    const row = rows.length === 1 ? rows[0] : current();
    return all.find(element => row?.contains(element)) ?? all.find(element => !element.closest('[data-row]'));
}

function usable(element: HTMLElement): boolean {
    return !element.matches(':disabled, [aria-disabled="true"]') && !element.closest('[hidden], [inert], details:not([open]) > :not(summary)');
}

function press(element: HTMLElement | undefined): boolean {
    if (element?.matches('input:not([type=submit], [type=button], [type=checkbox], [type=radio]), select, textarea')) {
        return focus(element);
    }
    element?.click();
    return element !== undefined;
}

function step(by: number): boolean {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(usable);
    const here = rows.findIndex(row => row === current());
    const next = rows[here < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, here + by))];
    return focus(next ?? null);
}

function focus(element: HTMLElement | null): boolean {
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
    return element !== null;
}

/** The row that has the focus, or had it last. */
function current(): HTMLElement | undefined {
    return document.querySelector<HTMLElement>('[data-row].bi-current') ?? undefined;
}

function become(row: Element): void {
    for (const other of document.querySelectorAll<HTMLElement>('[data-row]')) {
        other.classList.toggle('bi-current', other === row);
        other.tabIndex = other === row ? 0 : -1;
    }
}
