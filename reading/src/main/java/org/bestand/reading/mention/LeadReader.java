package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;

/** Reads what stands before the head of a phrase, from left to right. */
final class LeadReader {
    private static final int LONGEST_QUANTIFIER = 3;

    private final Sight sight;
    private final HeadSpotter heads;
    private final int first;
    private final List<Party> parties = new ArrayList<>();
    private Lead.Owner owner = Lead.Owner.NONE;
    private boolean hedged;
    private boolean former;
    private boolean ethnic;
    private boolean described;
    private boolean pointed;
    private boolean counted;
    private boolean military;
    private boolean local;
    private int at;

    private LeadReader(Sight sight, int first) {
        this.sight = sight;
        this.heads = new HeadSpotter(sight);
        this.first = first;
        this.at = first;
    }

    static Lead read(Sight sight, int first) {
        LeadReader reader = new LeadReader(sight, first);
        while (reader.at < sight.size() && reader.step()) {
            // each step moves on
        }
        return new Lead(
                first,
                reader.at,
                reader.parties,
                reader.owner,
                reader.hedged,
                reader.former,
                reader.ethnic,
                reader.military,
                reader.local);
    }

    private boolean step() {
        if (owner() || possessor()) {
            return true;
        }
        int quantifier = sight.length(at, WordClass.QUANTIFIER, LONGEST_QUANTIFIER);
        if (quantifier > 0 || sight.number(at)) {
            at += Math.max(1, quantifier);
            counted = true;
            return true;
        }
        if (mark() || nationality()) {
            return true;
        }
        if (heads.isHead(at)) {
            return false;
        }
        return adjective() || joiner() || agent() || site();
    }

    private boolean owner() {
        if (described || counted || beginsName()) {
            return false;
        }
        int both = sight.length(at, WordClass.BOTH, LONGEST_QUANTIFIER);
        if (both > 0) {
            owner = Lead.Owner.BOTH;
            at += both;
            return true;
        }
        Lead.Owner here = sight.is(at, WordClass.POSSESSIVE)
                ? Lead.Owner.ONE
                : sight.is(at, WordClass.POSSESSIVE_PLURAL)
                        ? Lead.Owner.SEVERAL
                        : sight.is(at, WordClass.DEFINITE)
                                ? Lead.Owner.DEFINITE
                                : sight.is(at, WordClass.DETERMINER) ? Lead.Owner.NONE : null;
        boolean second = at > first && (here != Lead.Owner.DEFINITE || pointed);
        if (here == null || second || !sight.determines(at)) {
            return false;
        }
        pointed = here != Lead.Owner.NONE;
        owner = owner == Lead.Owner.BOTH ? owner : here;
        at++;
        return true;
    }

    /** Whether an article with a capital is the first word of a name ("Al Qaida"). */
    private boolean beginsName() {
        return Letters.nameLike(sight.form(at))
                && sight.name(at).filter(n -> n.range().length() > 1).isPresent();
    }

    /** A name in a possessive form before a noun. */
    private boolean possessor() {
        Named name = sight.name(at).filter(Named::genitive).orElse(null);
        if (name == null || owner != Lead.Owner.NONE || !parties.isEmpty()) {
            return false;
        }
        Bearer bearer = name.bearer(sight.date()).orElse(null);
        if (bearer == null || !heads.leadsToHead(name.next())) {
            return false;
        }
        parties.add(Party.of(bearer, sight.gazetteer()));
        at = name.next();
        described = true;
        return true;
    }

    private boolean mark() {
        boolean hedge = sight.is(at, WordClass.HEDGE);
        boolean past = sight.is(at, WordClass.FORMER);
        boolean people = sight.is(at, WordClass.ETHNIC);
        boolean forces = sight.is(at, WordClass.MILITARY) && !heads.isHead(at);
        boolean here = sight.is(at, WordClass.LOCAL) && !heads.isHead(at);
        if (!hedge && !past && !people && !forces && !here) {
            return false;
        }
        hedged |= hedge;
        former |= past;
        ethnic |= people;
        military |= forces;
        local |= here;
        described = true;
        at++;
        return true;
    }

    private boolean nationality() {
        List<Party> here = sight.nationalities(at);
        boolean longer = sight.name(at)
                .filter(n -> n.range().length() > 1 || !n.has(NameType.ADJECTIVE) && !n.genitive())
                .isPresent();
        boolean person = !longer && !here.isEmpty() && heads.name(at).isPresent() && !modifies(at + 1);
        if (here.isEmpty() || longer || person) {
            return false;
        }
        parties.addAll(here);
        described = true;
        at++;
        return true;
    }

    private boolean adjective() {
        boolean adverb = at > first && sight.tagged(at, "ADV") && (sight.attributive(at + 1) || sight.number(at + 1));
        boolean quote = at > first && Letters.quote(sight.form(at));
        if (!adverb && !quote && !sight.attributive(at)) {
            return false;
        }
        described = true;
        at++;
        return true;
    }

    private boolean joiner() {
        boolean joins = described && sight.is(at, WordClass.JOINER);
        if (!joins || !describes(at - 1) || !(describes(at + 1) || sight.number(at + 1))) {
            return false;
        }
        at++;
        return true;
    }

    /** Whether the words from here on can be what an adjective modifies. */
    private boolean modifies(int i) {
        return sight.tagged(i, "NOUN")
                || sight.tagged(i, "PROPN")
                || sight.tagged(i, "X")
                || sight.number(i)
                || describes(i)
                || sight.is(i, WordClass.JOINER)
                || heads.role(i).isPresent();
    }

    private boolean describes(int i) {
        return sight.attributive(i) || !sight.nationalities(i).isEmpty();
    }

    /** The place of a participle inside the phrase ("the in London based organisation"). */
    private boolean site() {
        if (owner == Lead.Owner.NONE || !sight.tagged(at, "ADP")) {
            return false;
        }
        int next = at + 1;
        while (sight.tagged(next, "PROPN")) {
            next++;
        }
        if (next == at + 1 || !sight.attributive(next)) {
            return false;
        }
        at = next + 1;
        described = true;
        return true;
    }

    /** The doer of a participle inside the phrase ("the by Turkey supported rebels"). */
    private boolean agent() {
        if (owner == Lead.Owner.NONE || !sight.is(at, WordClass.BY)) {
            return false;
        }
        int next = at + 1;
        while (sight.is(next, WordClass.DETERMINER) && !Letters.nameLike(sight.form(next))) {
            next++;
        }
        int after = sight.name(next).map(Named::next).orElse(-1);
        if (after < 0 || !sight.attributive(after)) {
            return false;
        }
        at = after + 1;
        described = true;
        return true;
    }
}
