import { grouped } from '../grouped';
import { words, type Words } from '../words';

export interface Party {
    readonly code: string;
    readonly name: string;
    readonly href: string;
}

/** So many claims say that one party does something to another. */
export interface Tie {
    readonly kind: string;
    readonly from: string;
    readonly to: string;
    readonly claims: number;
    readonly href: string;
}

export interface Network {
    readonly parties: readonly Party[];
    readonly ties: readonly Tie[];
}

/** Kinds of ties that are drawn with one sort of line. */
export type Group = keyof Words['groups'];

export const GROUPS: readonly Group[] = ['against', 'asks', 'backs', 'talks'];

const GROUP_OF: Readonly<Record<string, Group>> = {
    accuse: 'against',
    threaten: 'against',
    refuse: 'against',
    coerce: 'against',
    request: 'asks',
    statement: 'asks',
    support: 'backs',
    deploy: 'backs',
    talks: 'talks',
    agreement: 'talks',
    ceasefire: 'talks',
    relation: 'talks',
    mediate: 'talks',
};

/** The group of a kind; a kind that is not known here is something said. */
export function groupOf(kind: string): Group {
    return GROUP_OF[kind] ?? 'asks';
}

/** All ties of one group from one party to another, drawn as one line. */
export interface Line {
    readonly from: string;
    readonly to: string;
    readonly group: Group;
    readonly claims: number;
}

/** The lines between the parties that are given; ties of others, and of a party with itself, have none. */
export function lines({ parties, ties }: Network): Line[] {
    const known = new Set(parties.map(party => party.code));
    const drawn = ties.filter(tie => tie.from !== tie.to && known.has(tie.from) && known.has(tie.to));
    return [...grouped(drawn, tie => `${groupOf(tie.kind)} ${tie.from} ${tie.to}`).values()].flatMap(same => {
        const [first] = same;
        const claims = same.reduce((sum, tie) => sum + tie.claims, 0);
        return first ? [{ from: first.from, to: first.to, group: groupOf(first.kind), claims }] : [];
    });
}

/** A tie as a sentence without its end. */
export function sentence(tie: Tie, names: ReadonlyMap<string, string>): string {
    const name = (code: string) => names.get(code) ?? code;
    return `${name(tie.from)} ${words().kinds[tie.kind] ?? tie.kind} ${name(tie.to)}`;
}
