/** Attributes of a new element. There is no `style`: the desk's Content-Security-Policy would refuse it. */
export type Attributes = { readonly [name: string]: string | number | boolean | undefined } & { readonly style?: never };

type Child = Node | string;

/** A new SVG element; attributes that are `undefined` or `false` are left out, `true` is written as empty. */
export function svg<K extends keyof SVGElementTagNameMap>(
    tag: K,
    attributes: Attributes = {},
    ...children: Child[]
): SVGElementTagNameMap[K] {
    return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/** A new HTML element, in the same way. Texts become text, never markup. */
export function html<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes: Attributes = {},
    ...children: Child[]
): HTMLElementTagNameMap[K] {
    return filled(document.createElement(tag), attributes, children);
}

function filled<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
    for (const [name, value] of Object.entries(attributes)) {
        if (value !== undefined && value !== false) {
            element.setAttribute(name, value === true ? '' : String(value));
        }
    }
    element.append(...children);
    return element;
}

/** A button that does no more than call back. */
export function button(label: string, pressed: () => void, attributes: Attributes = {}): HTMLButtonElement {
    const made = html('button', { type: 'button', class: 'bi-button', ...attributes }, label);
    made.addEventListener('click', pressed);
    return made;
}

/** An address of this server as it may stand in a link; anything else becomes the page itself. */
export function ownAddress(href: string | undefined): string {
    if (href === undefined || !URL.canParse(href, location.href)) {
        return '#';
    }
    const url = new URL(href, location.href);
    return url.origin === location.origin ? url.pathname + url.search + url.hash : '#';
}

/** What the server answers as JSON. */
export async function json<T>(address: string, signal?: AbortSignal): Promise<T> {
    const answer = await fetch(address, { headers: { Accept: 'application/json' }, ...(signal && { signal }) });
    if (!answer.ok) {
        throw new Error(`${address}: ${answer.status}`);
    }
    return (await answer.json()) as T;
}
