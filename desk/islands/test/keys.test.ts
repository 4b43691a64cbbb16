import { beforeEach, describe, expect, test } from 'vitest';
import { listen, on, prepare } from '../src/keys';
import { one, page, press } from './page';

const ROWS = `
    <input data-key-search aria-label="search">
    <table>
        <tr data-row id="first"><td><a href="#opened-1">one</a><button type="button" data-key="a">accept 1</button></td></tr>
        <tr data-row id="second"><td><a href="#opened-2">two</a><button type="button" data-key="a">accept 2</button></td></tr>
    </table>
    <button type="button" data-key="u">undo</button>
    <dialog data-keys-help>keys</dialog>
    <input type="checkbox" data-keys-switch>`;

let pressed: string[] = [];

listen();
document.addEventListener('click', event => {
    if (event.target instanceof HTMLElement) {
        pressed.push(event.target.textContent ?? '');
    }
});

beforeEach(() => {
    localStorage.clear();
    page(ROWS);
    prepare();
    pressed = [];
    (document.activeElement as HTMLElement | null)?.blur();
});

describe('moving', () => {
    test('j and k go from row to row and stop at the ends', () => {
        press('j');
        expect(document.activeElement?.id).toBe('first');
        press('j');
        press('j');
        expect(document.activeElement?.id).toBe('second');
        press('k');
        expect(document.activeElement?.id).toBe('first');
        expect(one('#first').classList.contains('bi-current')).toBe(true);
        expect(one('#second').classList.contains('bi-current')).toBe(false);
    });

    test('of all rows one takes the Tab key', () => {
        press('j');
        press('j');
        expect([one('#first').tabIndex, one('#second').tabIndex]).toEqual([-1, 0]);
    });

    test('enter opens the first link of the row, and leaves a link that has the focus to the browser', () => {
        press('j');
        press('Enter');
        expect(pressed).toEqual(['one']);
        one('#second a').focus();
        expect(press('Enter')).toBe(false);
    });

    test('/ goes to the search field', () => {
        expect(press('/')).toBe(true);
        expect(document.activeElement).toBe(one('[data-key-search]'));
    });
});

describe('deciding', () => {
    test('presses what stands in the row that one is in', () => {
        press('j');
        press('j');
        press('a');
        expect(pressed).toEqual(['accept 2']);
    });

    test('accepts nothing in a row that nobody chose', () => {
        expect(press('a')).toBe(false);
        expect(pressed).toEqual([]);
    });

    test('presses what stands in the only row, which needs no choosing', () => {
        one('#second').remove();
        press('a');
        expect(pressed).toEqual(['accept 1']);
    });

    test('presses what stands outside of the rows from everywhere', () => {
        press('u');
        press('j');
        press('u');
        expect(pressed).toEqual(['undo', 'undo']);
    });

    test('a key that is held decides once', () => {
        press('j');
        press('a');
        press('a', { repeat: true });
        expect(pressed).toEqual(['accept 1']);
    });

    test('nothing that is disabled or hidden is pressed', () => {
        press('j');
        one<HTMLButtonElement>('#first button').disabled = true;
        press('a');
        one<HTMLButtonElement>('[data-key=u]').hidden = true;
        press('u');
        expect(pressed).toEqual([]);
    });
});

describe('keys mean nothing', () => {
    test('while one types', () => {
        one('[data-key-search]').focus();
        expect(['j', 'a', 'u', '?', ' ', '/'].map(key => press(key))).toEqual([false, false, false, false, false, false]);
        expect(pressed).toEqual([]);
    });

    test('with Ctrl, Alt or Meta', () => {
        press('j');
        press('a', { ctrlKey: true });
        press('a', { altKey: true });
        press('a', { metaKey: true });
        expect(pressed).toEqual([]);
    });

    test('once they are turned off, and again once they are on', () => {
        const box = one<HTMLInputElement>('[data-keys-switch]');
        expect(box.checked).toBe(true);
        box.checked = false;
        box.dispatchEvent(new Event('change', { bubbles: true }));
        expect(on()).toBe(false);
        press('u');
        expect(press('j')).toBe(false);
        expect(pressed).toEqual([]);
        box.checked = true;
        box.dispatchEvent(new Event('change', { bubbles: true }));
        press('u');
        expect(pressed).toEqual(['undo']);
    });

    test('while a dialog is open', () => {
        expect(press('?')).toBe(true);
        expect(one<HTMLDialogElement>('dialog').open).toBe(true);
        press('u');
        expect(pressed).toEqual([]);
    });

    test('where the page does not list them', () => {
        document.body.dataset['keys'] = 'j k enter';
        press('u');
        expect(pressed).toEqual([]);
        expect(press('j')).toBe(true);
    });

    test('for the space of a button or box that has the focus', () => {
        one('[data-key=u]').dataset['key'] = 'space';
        one('[data-keys-switch]').focus();
        expect(press(' ')).toBe(false);
        one('[data-keys-switch]').blur();
        expect(press(' ')).toBe(true);
        expect(pressed).toEqual(['undo']);
    });
});
