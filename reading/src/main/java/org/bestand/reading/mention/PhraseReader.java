package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.mention.HeadSpotter.Role;
import org.bestand.reading.mention.RoleNoun.Sort;

/** Reads the phrase for somebody that begins at a token, if one does. */
final class PhraseReader {
    private static final int LONGEST_ROW = 5;

    private final Sight sight;
    private final HeadSpotter heads;
    private final List<String> people = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    PhraseReader(Sight sight) {
        this.sight = sight;
        this.heads = new HeadSpotter(sight);
    }

    /** The phrase at this token, kept in mind for the rest of the report where it introduces somebody. */
    Optional<ActorMention> read(int first) {
        people.clear();
        groups.clear();
        names.clear();
        Optional<ActorMention> mention = phrase(first);
        mention.ifPresent(this::introduce);
        return mention;
    }

    private void introduce(ActorMention mention) {
        for (Actor actor : mention.actors()) {
            if (mention.type() == Type.PERSON && !actor.name().isEmpty()) {
                people.forEach(words -> sight.introductions().person(words, actor));
            } else if (isOrganised(mention) && !actor.name().isEmpty()) {
                groups.forEach(words -> sight.introductions().named(words, actor, mention.type()));
                sight.introductions().named(actor.code(), actor, mention.type());
                names.forEach(words -> sight.introductions().brief(words, actor, mention.type()));
            }
        }
    }

    private static boolean isOrganised(ActorMention mention) {
        return mention.type() == Type.ORGANISATION || mention.type() == Type.GROUP;
    }

    void introduceLater(String words) {
        people.add(words);
    }

    void nameLater(String words) {
        groups.add(words);
    }

    void shortenLater(String words) {
        names.add(words);
    }

    /** The phrase at this token. */
    Optional<ActorMention> phrase(int first) {
        if (!sight.inside(first)) {
            return Optional.empty();
        }
        Lead lead = LeadReader.read(sight, first);
        int head = lead.next();
        Optional<Named> name = heads.name(head);
        Optional<Role> role = heads.role(head).filter(r -> name.isEmpty() || !isName(name.get(), r));
        if (role.isPresent()) {
            return withRole(lead, role.get());
        }
        if (name.isPresent() && isLoose(lead, name.get())) {
            return Optional.empty();
        }
        Optional<Introductions.Introduction> introduced = heads.introduced(head);
        if (introduced.isPresent()
                && name.map(n -> mayMean(n, introduced.get())).orElse(true)) {
            return Optional.of(new NamePhrase(sight, this, lead).introduced(introduced.get()));
        }
        if (name.isPresent()) {
            return new NamePhrase(sight, this, lead).read(name.get());
        }
        boolean article = !lead.isEmpty() && sight.is(head - 1, WordClass.DEFINITE);
        var brief = article && Letters.nameLike(sight.form(head))
                ? sight.introductions().byLastWord(sight.form(head))
                : Optional.<Introductions.Introduction>empty();
        if (brief.isPresent()) {
            return Optional.of(new NamePhrase(sight, this, lead).introduced(brief.get()));
        }
        return lead.isEmpty() ? stranger(first) : Optional.empty();
    }

    /** Whether a name can be that of somebody introduced before: any person's, and one that they share with others. */
    private static boolean mayMean(Named name, Introductions.Introduction introduced) {
        boolean shared = name.bearers().stream().map(Bearer::code).distinct().count() > 1;
        return name.has(NameType.PERSON)
                || shared
                        && name.bearers().stream().anyMatch(b -> b.code()
                                .equals(introduced.actor().code()));
    }

    /** Whether an adjective without an article stands before a name that takes none: it belongs to something else. */
    private boolean isLoose(Lead lead, Named name) {
        boolean bare = !lead.isEmpty()
                && !sight.is(lead.first(), WordClass.DETERMINER)
                && lead.parties().isEmpty()
                && lead.owner() == Lead.Owner.NONE
                && !sight.number(lead.first());
        return bare && !name.has(NameType.INHABITANT) && !name.has(NameType.GROUP);
    }

    /** Whether a name goes before the role noun that begins with it: it is longer, or written as a name of several words. */
    private boolean isName(Named name, Role role) {
        boolean written = name.range().length() > 1
                && Letters.nameLike(sight.form(name.range().last()));
        return name.next() > role.next() || written && name.next() == role.next();
    }

    private Optional<ActorMention> withRole(Lead lead, Role role) {
        boolean side = role.noun().sort() == Sort.SIDE && lead.owner() != Lead.Owner.BOTH;
        if (side) {
            return Optional.empty();
        }
        return new RolePhrase(sight, this, lead, role)
                .read()
                .filter(m -> m.type() != Type.COUNTRY || !sight.isInto(lead.first(), WordClass.WITHIN));
    }

    /** A phrase for one who holds an office, as it stands after a name and a comma. */
    Optional<ActorMention> office(int first) {
        Lead lead = LeadReader.read(sight, first);
        return heads.role(lead.next())
                .filter(role -> NamePhrase.isOffice(role.noun()))
                .flatMap(role -> new RolePhrase(sight, this, lead, role).read());
    }

    /** A person nobody knows yet, whose office or organisation is told after the name. */
    private Optional<ActorMention> stranger(int first) {
        NameReader names = new NameReader(sight);
        NameReader.Found name = names.person(first).orElse(null);
        if (name == null || name.known() || name.length() < 2 || name.length() > LONGEST_ROW) {
            return Optional.empty();
        }
        Optional<ActorMention> told = Optional.empty();
        if (sight.form(name.next()).equals(",")) {
            told = office(name.next() + 1);
        } else if (sight.is(name.next(), WordClass.OF)) {
            told = phrase(name.next() + 1).filter(PhraseReader::isOrganised);
        }
        return told.map(office -> person(first, name, office));
    }

    private ActorMention person(int first, NameReader.Found name, ActorMention office) {
        Range range = new Range(first, office.range().last());
        String code = office.actors().stream().map(Actor::code).findFirst().orElse("?");
        introduceLater(name.words());
        int head = Heads.of(sight.tree(), new Range(first, first + name.length() - 1));
        Actor actor = Actor.of(code, name.named(), sight.words(range));
        return new ActorMention(range, head, List.of(actor), office.reference(), Type.PERSON);
    }
}
