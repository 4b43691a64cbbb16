/** Something with a spot on the screen. */
export interface OnScreen<T> {
    readonly x: number;
    readonly y: number;
    readonly item: T;
}

/** What stands too close together to be told apart on the screen, drawn once in its middle. */
export interface Cluster<T> {
    readonly x: number;
    readonly y: number;
    readonly items: readonly T[];
}

interface Growing<T> {
    x: number;
    y: number;
    items: T[];
}

/**
 * Joins what is nearer than so many pixels, by a grid of the screen: first what falls into one cell, then cells whose
 * middles are still too near. The same points give the same clusters.
 */
export function clusters<T>(points: readonly OnScreen<T>[], pixels: number): Cluster<T>[] {
    const cells = new Map<string, Growing<T>>();
    for (const point of points) {
        const key = `${Math.floor(point.x / pixels)} ${Math.floor(point.y / pixels)}`;
        const cell = cells.get(key);
        if (cell) {
            take(cell, { x: point.x, y: point.y, items: [point.item] });
        } else {
            cells.set(key, { x: point.x, y: point.y, items: [point.item] });
        }
    }
    let found = [...cells.values()];
    for (let before = -1; before !== found.length; ) {
        before = found.length;
        found = merged(found, pixels);
    }
    return found;
}

function merged<T>(cells: readonly Growing<T>[], pixels: number): Growing<T>[] {
    const kept: Growing<T>[] = [];
    for (const cell of cells) {
        const near = kept.find(other => Math.hypot(other.x - cell.x, other.y - cell.y) < pixels * 0.8);
        if (near) {
            take(near, cell);
        } else {
            kept.push(cell);
        }
    }
    return kept;
}

function take<T>(into: Growing<T>, other: Growing<T>): void {
    const [mine, theirs] = [into.items.length, other.items.length];
    into.x = (into.x * mine + other.x * theirs) / (mine + theirs);
    into.y = (into.y * mine + other.y * theirs) / (mine + theirs);
    into.items.push(...other.items);
}
