import { button, html } from './elements';
import { words } from './words';

/**
 * The frame of a figure: what the server wrote (the same as a table or list) stays in the page, one button away and on
 * paper, and the figure stands before it.
 */
export class Figure {
    readonly tools = html('div', { class: 'bi-tools' });
    readonly body = html('div', { class: 'bi-body' });
    private readonly table = html('div', { class: 'bi-table' });
    private readonly toggle = button(words().asTable, () => this.showTable(!this.tableShown));
    private tableShown = false;

    constructor(host: HTMLElement) {
        this.table.append(...host.childNodes);
        this.tools.append(this.toggle);
        host.append(this.tools, this.body, this.table);
        this.showTable(false);
    }

    /** Leaves the table alone, with a word why there is no figure. */
    fail(): void {
        this.body.replaceChildren(html('p', { class: 'bi-note', role: 'status' }, words().failed));
        this.table.hidden = false;
        this.toggle.hidden = true;
    }

    private showTable(shown: boolean): void {
        this.tableShown = shown;
        this.table.hidden = !shown;
        this.body.hidden = shown;
        this.toggle.textContent = shown ? words().asFigure : words().asTable;
    }
}

/** An element that begins once, when it first stands in the page. */
export abstract class Island extends HTMLElement {
    private begun = false;

    connectedCallback(): void {
        if (!this.begun) {
            this.begun = true;
            this.begin();
        }
    }

    protected abstract begin(): void;
}

/** Calls back once an element has become wider or narrower. */
export function whenResized(element: HTMLElement, changed: () => void): void {
    let width = element.clientWidth;
    new ResizeObserver(() => {
        if (element.clientWidth > 0 && element.clientWidth !== width) {
            width = element.clientWidth;
            changed();
        }
    }).observe(element);
}
