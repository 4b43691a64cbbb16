package org.bestand.reading.mention;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.mention.RoleNoun.Sort;

/** Reads a phrase whose head is a name of the table or of somebody introduced before. */
final class NamePhrase {
    private final Sight sight;
    private final PhraseReader phrases;
    private final Lead lead;

    NamePhrase(Sight sight, PhraseReader phrases, Lead lead) {
        this.sight = sight;
        this.phrases = phrases;
        this.lead = lead;
    }

    Optional<ActorMention> read(Named name) {
        Bearer bearer = counted(name)
                .or(() -> abbreviated(name))
                .or(() -> name.bearer(sight.date()))
                .filter(b -> b.type() != NameType.ADJECTIVE)
                .orElse(null);
        if (bearer == null || isPlace(name, bearer.type()) || sight.isInsidePlace(name.range())) {
            return Optional.empty();
        }
        if (bearer.type() == NameType.PERSON && new NameReader(sight).isPartOfOther(name, bearer)) {
            return Optional.empty();
        }
        Draft draft = new Draft(sight, lead, name.range());
        if (bearer.type() != NameType.INHABITANT) {
            draft.parties().clear();
        }
        draft.party(Party.of(bearer, sight.gazetteer()));
        draft.sector(Party.sector(bearer.code()));
        draft.type(type(bearer.type()));
        if (named(bearer.type())) {
            draft.name(bearer.name());
            phrases.shortenLater(sight.words(name.range()));
        }
        if (bearer.type() == NameType.INHABITANT && lead.ethnic()) {
            draft.sector("CVL");
        }
        if (bearer.type() == NameType.PERSON) {
            person(draft, name);
        } else if (draft.form().equals("(")) {
            draft.advance(new NameReader(sight).bracketEnd(draft.next()));
        }
        return Optional.of(draft.mention());
    }

    /** Inhabitants, where a number stands before a name that a country shares with them. */
    private Optional<Bearer> counted(Named name) {
        boolean number = sight.number(lead.first()) || sight.length(lead.first(), WordClass.QUANTIFIER, 1) > 0;
        return number && !lead.isEmpty() ? name.bearer(NameType.INHABITANT, sight.date()) : Optional.empty();
    }

    /** "X (ABC)": a group or organisation that bears the short form behind it too, else one that bears that alone. */
    private Optional<Bearer> abbreviated(Named name) {
        int bracket = name.next();
        Named brief = new NameReader(sight).bracketEnd(bracket) > bracket
                ? sight.name(bracket + 1).orElse(null)
                : null;
        if (brief == null || !name.has(NameType.GROUP)) {
            return Optional.empty();
        }
        List<Bearer> groups =
                brief.bearers().stream().filter(b -> b.type() == NameType.GROUP).toList();
        Optional<Bearer> both = groups.stream()
                .filter(b -> name.bearers().stream().anyMatch(n -> n.code().equals(b.code())))
                .findFirst();
        if (both.isPresent() && groups.size() > 1) {
            phrases.nameLater(sight.form(bracket + 1));
        }
        return both.or(() -> groups.stream().findFirst());
    }

    private void person(Draft draft, Named name) {
        phrases.introduceLater(sight.words(name.range()));
        apposition(draft);
    }

    /** An office told after the name and a comma. */
    private void apposition(Draft draft) {
        if (!draft.form().equals(",")) {
            return;
        }
        phrases.office(draft.next() + 1).ifPresent(office -> {
            draft.advance(office.range().last() + 1);
            draft.hold(office);
        });
    }

    private static boolean named(NameType type) {
        return switch (type) {
            case ORGANISATION, GROUP, MEDIUM, PERSON -> true;
            case COUNTRY, ADJECTIVE, INHABITANT, SEAT -> false;
        };
    }

    private static Type type(NameType type) {
        return switch (type) {
            case COUNTRY -> Type.COUNTRY;
            case SEAT -> Type.SEAT;
            case ORGANISATION -> Type.ORGANISATION;
            case GROUP -> Type.GROUP;
            case MEDIUM -> Type.MEDIUM;
            case PERSON -> Type.PERSON;
            case INHABITANT, ADJECTIVE -> Type.PEOPLE;
        };
    }

    private boolean isPlace(Named name, NameType type) {
        if (type != NameType.COUNTRY && type != NameType.SEAT) {
            return false;
        }
        if (type == NameType.COUNTRY) {
            return sight.isInto(lead.first(), WordClass.WITHIN);
        }
        if (sight.isInto(lead.first(), WordClass.INTO)) {
            return true;
        }
        int before = lead.first() - 1;
        boolean described = !lead.parties().isEmpty() || sight.placeNoun(before) || sight.placeNoun(name.next());
        boolean part = sight.is(before, WordClass.OF) && sight.placeNoun(before - 1);
        boolean subject = sight.word(name.range().first()).baseRelation().equals("nsubj");
        boolean explained = !subject
                && sight.form(name.next()).equals(",")
                && sight.is(name.next() + 1, WordClass.DEFINITE)
                && sight.placeNoun(name.next() + 2);
        return described || part || explained || dateline(name);
    }

    /** A town in capitals at the head of an agency's report. */
    private boolean dateline(Named name) {
        return name.range().first() == 0
                && Letters.allCapitals(sight.words(name.range()))
                && sight.tagged(name.next(), "PUNCT");
    }

    /** Somebody introduced before, by a part of the name. */
    ActorMention introduced(Introductions.Introduction introduction) {
        NameReader names = new NameReader(sight);
        int end = Math.max(lead.next() + 1, names.rowEnd(lead.next()));
        Draft draft = new Draft(sight, lead, new Range(lead.next(), end - 1));
        String code = introduction.actor().code();
        draft.parties().clear();
        Party party = Party.of(code, sight.gazetteer());
        draft.party(party);
        draft.sector(Party.sector(code));
        draft.name(introduction.actor().name());
        draft.type(introduction.type());
        if (introduction.type() == Type.PERSON) {
            apposition(draft);
        }
        return draft.mention();
    }

    /** Whether this sort of role is one that a person holds. */
    static boolean isOffice(RoleNoun noun) {
        return noun.sort() == Sort.OFFICE;
    }
}
