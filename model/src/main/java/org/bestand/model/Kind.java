package org.bestand.model;

/** What is claimed to happen or to be the case: the kinds of the claims codebook. */
public enum Kind {
    /** armed fighting between sides */
    CLASH("clash", Family.VIOLENCE),
    /** one side uses force against a target */
    ATTACK("attack", Family.VIOLENCE),
    /** people killed */
    KILLED("killed", Family.TOLL),
    /** people wounded */
    WOUNDED("wounded", Family.TOLL),
    /** people captured */
    CAPTURED("captured", Family.TOLL),
    /** people missing or trapped */
    MISSING("missing", Family.TOLL),
    /** people driven from home or moved out of danger */
    DISPLACED("displaced", Family.TOLL),
    /** victims where dead and wounded are not told apart */
    CASUALTIES("casualties", Family.TOLL),
    /** prisoners or bodies handed over */
    RELEASED("released", Family.TOLL),
    /** things destroyed, damaged or taken */
    DAMAGE("damage", Family.VIOLENCE),
    /** ground changes hands */
    TERRITORY("territory", Family.GROUND),
    /** truce, armistice */
    CEASEFIRE("ceasefire", Family.TRUCE),
    /** any other deal */
    AGREEMENT("agreement", Family.DIPLOMACY),
    /** meeting, call, negotiation */
    TALKS("talks", Family.DIPLOMACY),
    /** calls on, urges, demands */
    REQUEST("request", Family.SPEECH),
    /** blames, charges with, condemns */
    ACCUSE("accuse", Family.SPEECH),
    /** rejects, declines */
    REFUSE("refuse", Family.SPEECH),
    /** warns of force or penalties */
    THREATEN("threaten", Family.SPEECH),
    /** backs, supplies, aids */
    SUPPORT("support", Family.POSTURE),
    /** troops or arms sent or moved up */
    DEPLOY("deploy", Family.POSTURE),
    /** troops leave */
    WITHDRAW("withdraw", Family.POSTURE),
    /** sanctions, blockade, arrests, curfew */
    COERCE("coerce", Family.POSTURE),
    /** demonstrations, unrest */
    PROTEST("protest", Family.POSTURE),
    /** a public position on the conflict */
    STATEMENT("statement", Family.SPEECH),
    /** a standing tie */
    RELATION("relation", Family.STANDING);

    /** What sort of thing a kind is: claims of one family can be about one happening. */
    public enum Family {
        /** force used */
        VIOLENCE,
        /** what it does to people */
        TOLL,
        /** control of ground */
        GROUND,
        /** ceasefires */
        TRUCE,
        /** deals and talks */
        DIPLOMACY,
        /** speech acts */
        SPEECH,
        /** support, deployment, coercion, unrest */
        POSTURE,
        /** standing ties */
        STANDING
    }

    private final String word;
    private final Family family;

    Kind(String word, Family family) {
        this.word = word;
        this.family = family;
    }

    /** The word that stands for it in output. */
    public String word() {
        return word;
    }

    /** What sort of thing it is. */
    public Family family() {
        return family;
    }

    /** Whether it counts people harmed or freed. */
    public boolean isToll() {
        return family == Family.TOLL;
    }

    /** Whether all parties are agents and there are no targets. */
    public boolean isSymmetric() {
        return this == CLASH || this == TALKS || this == CEASEFIRE || this == AGREEMENT;
    }

    /** Whether it is the speaker's own act, so that the speaker is its agent. */
    public boolean isSpeechAct() {
        return this == ACCUSE || this == REQUEST || this == REFUSE || this == THREATEN || this == STATEMENT;
    }

    /**
     * The kind that a word of the output stands for.
     *
     * @throws IllegalArgumentException where it stands for none
     */
    public static Kind of(String word) {
        for (Kind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind is called '" + word + "'");
    }
}
