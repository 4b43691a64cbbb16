package org.bestand.reading.claim;

/** What a cue does. */
public enum Cue {
    /** noun for the part of an army that shoots down what flies in */
    AIR_DEFENCE,
    /** says that several of a kind stand against each other */
    RIVAL,
    /** noun for open water */
    SEA,
    /** noun for what a ship sails under: the flag of the land where it is at home */
    FLAG,
    /** noun for a ship, whoever it belongs to */
    SHIP,
    /** stands for people or things told of before, all or some of them (they, many, the others) */
    STAND_IN,
    /** says that somebody condemns a deed and leaves open who did it (without naming a culprit) */
    NO_CULPRIT,
    /** noun for what people die of without anybody's deed: hunger, disease, a crush */
    HARDSHIP,
    /** gives instances of what a plural noun means (such as) */
    SUCH_AS,
    /** form of a verb of hearing: what is only heard strikes nobody as far as the words say */
    HEARD,
    /** says that who is named behind it does the same (together with) */
    TOGETHER,
    /** turns a claim into its opposite (not, never, without) */
    NEGATION,
    /** verb for thinking that somebody did something that is not known (to suspect) */
    SUSPECTING,
    /** adjective or verb that says that somebody is about to do what its infinitive tells (ready, to stand by) */
    READY,
    /** preposition before what a meeting or a text is about (on, concerning) */
    TOPIC,
    /** noun for figures that nobody stands for (estimates) */
    NOBODYS,
    /** verb or noun for what somebody does because of what another did (to react, an answer) */
    REACTING,
    /** preposition before what is reacted to */
    REACTED_TO,
    /** verb or noun for telling of what may come, by oneself or by others (to warn) */
    WARNING,
    /** code, in small letters, of an organisation that warns of what others may do and has no force of its own */
    ONLOOKER,
    /** verb for trying */
    ATTEMPT,
    /** negates a noun (no) */
    NO,
    /** says how short a time it took or how little came of it, and not that it did not happen (no month after the treaty, came to nothing), or that it was that and no more (nothing but) */
    BARELY,
    /** preposition that sets a happening beside a clause and not under its verb (after, during, since) */
    BESIDE,
    /** noun for what befell people, as with whose it is (their death) */
    FATE,
    /** noun lemma of the people of a ship */
    CREW,
    /** word for one more of those just told of (a second, another) */
    FURTHER,
    /** preposition by which people are part of a whole (among the dead) */
    AMONG,
    /** verb, adjective or noun for fearing, expecting, practising or guarding against what is not yet */
    FEAR,
    /** verb for seeing to it that something does not happen */
    PREVENT,
    /** preposition before what is feared or expected */
    FEAR_OF,
    /** words of a clause by which what it tells of is only foreseen (looks inevitable, take into account) */
    FORESEEN,
    /** words for what came close to happening */
    NEARLY,
    /** word for those of a whole who are left (the others, the rest) */
    REST,
    /** words before some of those just told of (among whom) */
    SOME_OF,
    /** verb by which somebody is part of a whole that a preposition names (belong to) */
    BELONG,
    /** pronoun for no people at all */
    NOBODY,
    /** words before whoever brings a truce or talks about between others */
    MEDIATION,
    /** noun lemma of bringing about, with an adjective of who does it */
    MEDIATING,
    /** verb for bringing others to a deal */
    MEDIATE,
    /** auxiliary form of hearsay */
    HEARSAY,
    /** adverb or phrase that passes on as unverified */
    HEDGE,
    /** auxiliary or verb lemma that makes what hangs on it a plan */
    PLAN,
    /** auxiliary form that makes a plan */
    PLAN_FORM,
    /** word or phrase that puts what is told in the present tense into the future */
    FUTURE,
    /** lemma of a verb of possibility: what hangs on it is no claim */
    POSSIBLE,
    /** subjunction of a condition or comparison: its clause is no claim */
    CONDITION,
    /** subjunction of an indirect question */
    WHETHER,
    /** subjunction of a clause that is said */
    THAT,
    /** points back at the happening told before (in it, thereby) */
    BACK,
    /** points back at what was asked for, with the preposition of asking (for which, to that) */
    ASKED_FOR,
    /** the same where its preposition stands apart (there, where) */
    APART,
    /** noun lemma for all the world, who is asked by no name */
    EVERYBODY,
    /** subjunction of a clause that says at which happening another happened (when, while) */
    WHEN,
    /** noun lemma for an act of war that, with an article, means the one told before (the attack, the fighting) */
    HAPPENING,
    /** goes on telling of the happening told before (the others, of them, the blast) */
    TELLS_ON,
    /** determiner or pronoun that makes a noun point back */
    DEFINITE,
    /** relative pronoun */
    RELATIVE,
    /** demonstrative that stands for the sentence before ("that") */
    THIS,
    /** reciprocal words (each other, back and forth) */
    MUTUAL,
    /** preposition that marks the doer of a passive */
    DOER,
    /** preposition of belonging */
    OF,
    /** preposition that ties a happening to the one that it happens in (in, during, after) */
    DURING,
    /** preposition before what came earlier (after) */
    AFTER,
    /** opens a condition and nothing else (if, unless) */
    IF,
    /** lemma of a verb by which its subject did not come about */
    ABSENT,
    /** tells of another happening of the kind told before (such a, one of them) */
    ANOTHER,
    /** lemma of a verb whose infinitive is done by its object (to ask somebody to) */
    OBJECT_CONTROL,
    /** losses that somebody puts at a figure */
    COUNTED,
    /** whoever speaks for somebody else */
    SPOKESMAN,
    /** a text that says something */
    DOCUMENT,
    /** a text in which somebody speaks */
    STATEMENT,
    /** noun lemma for a side ("on the Armenian side") */
    SIDE,
    /** word that shows a thing to be of the past and only recalled */
    RECALL,
    /** lemma of going into a country with force (invade, invasion) */
    INVADE,
    /** verb lemma of having or sending troops (have, send, station) */
    FIELD,
    /** adjective that doubts what people are called, and not that something happened to them (alleged) */
    SO_CALLED,
    /** word before what did not come about (without) */
    WITHOUT,
    /** preposition of a happening in the course of which something is done (in, during) */
    OCCASION,
    /** adjective of another happening than the one told of (previous, new) */
    OTHER_ONE,
    /** verb for what comes after what was told */
    ENSUING,
    /** lemma of a modal of obligation that leaves what hangs on it a fact in the past */
    OBLIGED,
    /** word or phrase that rejects as untrue what somebody else tells (nonsense, far from the truth) */
    UNTRUE,
    /** subjunction of a clause that tells when or why something came about (after, because, while) */
    FACTUAL,
    /** conjunction that sets one clause against another (but) */
    CONTRAST,
    /** word for having a part in a deed; negated, it is denied (involved, responsible) */
    INVOLVED,
    /** preposition of where something is said, by those who sit there */
    SEAT,
    /** points at the place named last (there) */
    THERE,
    /** relative adverb for the place named right before it */
    WHERE,
    /** noun for the site of a happening that, with an article, means the one told of (the building, the base) */
    SITE,
    /** noun for where the wounded are cared for */
    HOSPITAL,
    /** verb lemma of being cared for, or brought where one is */
    CARE,
    /** preposition of where another telling comes from ("another story comes from the capital") */
    HERALD,
    /** phrase for the last of the things just told (the latter) */
    LATTER,
    /** noun lemma for a telling, whose deed it names behind it (the report that, images on which) */
    STORY,
    /** noun lemma for a figure that somebody gives (number, balance) */
    FIGURE_NOUN,
    /** lemma of a noun for a figure of dead */
    DEAD_FIGURE,
    /** word for a running total in a verb's clause */
    TOTAL,
    /** that it is about the speakers' own side each (on their side) */
    OWN_SIDE,
    /** words for what is done to others than those whom it was meant for */
    MISTAKE,
    /** A fight or war, whose dead are those of both sides. */
    FIGHT,
    /** noun for a war as a whole */
    WAR,
    /** People held by somebody: hostages, prisoners. */
    CAPTIVE,
    /** Those of them whom only armed groups hold. */
    HOSTAGE,
    /** Verb lemma for setting people free against the will of who holds them. */
    RESCUE,
    /** Word or phrase for moving people out of danger. */
    SHELTER,
    /** Word for each side's giving back whom it holds (swap of prisoners). */
    EXCHANGE,
    /** Word for what those who tend to people take care of (health). */
    HEALTH,
    /** Noun lemma for what forces do that may cost lives and is not an attack by itself (operation, reprisal). */
    OPERATION,
    /** Noun lemma for people who live on others' ground (settler). */
    SETTLER,
    /** Noun lemma for those who did an attack (attacker, gunman). */
    PERPETRATOR,
    /** noun for one person of whom no side is told */
    SOMEBODY,
    /** Noun lemma for those who work for an organisation (employee, colleague). */
    STAFF,
    /** Noun for a force or mission that keeps a peace. */
    PEACE_FORCE,
    /** Noun lemma for those of who speaks, by what they are to them (landsman, brother in arms). */
    LANDSMAN,
    /** Noun lemma for people in an aircraft or another vehicle (pilot, occupant). */
    ABOARD,
    /** Noun lemma for a ship or an aircraft. */
    CRAFT,
    /** Noun lemma for what is fought with, borne and driven (tank, gunboat, arms depot). */
    ARMS,
    /** Noun or adjective lemma for people from elsewhere. */
    FOREIGN,
    /** Noun lemma for those on the other side of who speaks (the enemy, occupiers). */
    ENEMY,
    /** adverb by which a doer limits what it did to what it says (only military targets) */
    ONLY,
    /** noun lemma for what only who strikes it calls so (target) */
    OWN_TARGET,
    /** lemma of a verb whose object is not there yet (to want a truce) */
    WANT,
    /** noun lemma for a plan or promise: the infinitive that hangs on it is not done yet */
    PLAN_NOUN,
    /** word or phrase that puts an act told in the present tense on the calendar */
    SCHEDULED,
    /** word by which a place belongs to the start of a movement (from) */
    FROM,
    /** prepositions of being in a place or near it */
    INSIDE,
    /** word that sets a figure against another (nine, against four) */
    VERSUS,
    /** lemma of a verb by which somebody gives a figure (to put it at) */
    FIGURE,
    /** preposition before a figure that somebody gives (at, of) */
    FIGURE_AT,
    /** pronoun for those who are counted ("there are six of them") */
    OF_THEM,
    /** words for telling nothing of what stands behind a preposition elsewhere in the clause (of victims it made no mention) */
    UNTOLD,
    /** noun for those in charge of wherever something happened (the authorities) */
    AUTHORITIES,
    /** noun for being free or able to do what an infinitive says (leave, the right, the means) */
    LEAVE_TO,
    /** lemma of a verb by which what its object names comes about (to impose sanctions, to conclude a deal) */
    BRINGING_ABOUT,
    /** lemma of a verb for making ready for what a preposition brings in (to brace for) */
    BRACING,
    /** noun for a state as such (country) */
    LAND,
    /** noun for who brings others together (mediator) */
    BROKER,
    /** noun for those who stand beside or against whoever they belong to (ally, enemy) */
    COUNTERPART,
    /** adverb for some of those told of before, in one word (of them) */
    THEREOF,
    /** adverb for those told of before among whom some are, in one word (among them) */
    AMONG_THEM,
    /** lemma of a verb by which a figure told before is taken apart (it concerns …) */
    CONCERNS,
    /** preposition that such a verb needs before those whom it tells of */
    CONCERNING,
    /** verb that, negated, leaves the happening standing that it has for its object (not to survive, not to prevent) */
    OUTLASTED,
    /** form of the verb of being, with which people are said to be so and so many */
    BEING,
    /** preposition for those among whom people were harmed */
    WITH,
    /** subjunction by which somebody's saying is set beside what they say (as) */
    AS,
    /** preposition before whomever a speaker speaks for (on behalf of) */
    ON_BEHALF,
    /** noun lemma for what somebody tells, which follows behind a colon (version, count) */
    TELLING,
    /** noun lemma for a soldier of a mission that keeps a peace */
    PEACEKEEPER,
    /** noun for a soldier of the United Nations */
    BLUE_HELMET,
    /** noun for having a part in a deed (involvement) */
    INVOLVEMENT,
    /** lemma of a verb for doing what a noun for a deed tells (to carry out, to commit) */
    PERFORMING,
    /** preposition before what somebody does something with */
    MEANS,
    /** lemma of a verb of whose subject what stands behind such a preposition is only the lot or the talk (to struggle with) */
    UNDERGO,
    /** noun lemma for an attack in answer to one (counter-attack, reprisal) */
    COUNTER,
    /** word or phrase for the tie of fighters to a group that they are not (linked to, loyal to) */
    TIE,
    /** form by which somebody claims a deed told before */
    CLAIMS,
    /** preposition before both parties of a deal or truce */
    BETWEEN,
    /** words before a figure of people who come on top of those told of (another forty) */
    MORE,
    /** pronoun for others than who speaks */
    THEY,
    /** pronoun, or possessive, for who speaks */
    FIRST_PERSON,
    /** words by which what was to happen did not (but that did not happen) */
    UNDONE,
    /** words by which nobody knows, or says, of what follows (no signs of, nothing known about) */
    UNKNOWN,
    /** words by which somebody leaves open what follows (neither confirms nor denies) */
    NEITHER,
    /** noun lemma for where people live, pray, shop, learn or are healed */
    HOMES,
    /** lemma of a verb of blaming somebody: what they are blamed for they did themselves */
    BLAMING,
    /** preposition before a deed that its verb's own subject does (to go on with) */
    DOING_AT,
    /** a noun for a part of a whole ("half", "most of them") */
    SHARE,
    /** word that puts a deed off until its condition (only when) */
    ONLY_THEN,
    /** noun lemma for what puts deeds in store (proposal, plan, treaty) */
    PROPOSAL,
    /** preposition before a proposal for what it holds (in, under) */
    HELD_IN,
    /** preposition for not being in a place (outside) */
    OUTSIDE,
    /** noun lemma for what strikes from afar (rocket, drone, helicopter) */
    WEAPON,
    /** lemma of a verb for bringing down what flies or comes flying (to intercept) */
    DOWNING,
    /** plural form of a noun for armed groups, of which there are several (militias, gangs) */
    BANDS,
    /** noun for armed men whom a group may call its own (fighters), and not only those against it (rebels) */
    OWN_FIGHTERS,
    /** conjunction that joins one more to those named */
    AND,
    /** adjective for people by descent and not by state (ethnic) */
    ETHNIC,
    /** participle lemma for several that go together under one name (united in) */
    UNITED,
    /** noun lemma for how far one thing is from another: what it is measured from is no party to anything */
    DISTANCE,
    /** verb lemma for being or coming into the state that a past participle with it tells of (sits surrounded) */
    STATE,
    /** mark that closes a question */
    QUESTION
}
