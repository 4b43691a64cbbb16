package org.bestand.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** The rules of ARCHITECTURE.md: who may know whom, and what the pure modules may not touch. */
@AnalyzeClasses(packages = "org.bestand", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] PURE = {"org.bestand.model..", "org.bestand.reading..", "org.bestand.linking.."};

    @ArchTest
    static final ArchRule modulesKnowOnlyWhatTheyMay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("org.bestand.model..")
            .layer("reading")
            .definedBy("org.bestand.reading..")
            .layer("languages")
            .definedBy("org.bestand.languages..")
            .layer("world")
            .definedBy("org.bestand.world..")
            .layer("linking")
            .definedBy("org.bestand.linking..")
            .layer("record")
            .definedBy("org.bestand.record..")
            .layer("intake")
            .definedBy("org.bestand.intake..")
            .layer("exchange")
            .definedBy("org.bestand.exchange..")
            .layer("desk")
            .definedBy("org.bestand.desk..")
            .layer("app")
            .definedBy("org.bestand.app..")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("reading")
            .mayOnlyAccessLayers("model")
            .whereLayer("languages")
            .mayOnlyAccessLayers("model", "reading")
            .whereLayer("world")
            .mayOnlyAccessLayers("model")
            .whereLayer("linking")
            .mayOnlyAccessLayers("model")
            .whereLayer("record")
            .mayOnlyAccessLayers("model", "linking")
            .whereLayer("intake")
            .mayOnlyAccessLayers("model")
            .whereLayer("exchange")
            .mayOnlyAccessLayers("model", "linking", "record")
            .whereLayer("desk")
            .mayOnlyAccessLayers("model", "linking", "record", "exchange")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule stagesOfTheReadingNeverLookBack = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("pack")
            .definedBy("org.bestand.reading.pack..")
            .layer("text")
            .definedBy("org.bestand.reading.text..")
            .layer("syntax")
            .definedBy("org.bestand.reading.syntax..")
            .layer("mention")
            .definedBy("org.bestand.reading.mention..")
            .layer("claim")
            .definedBy("org.bestand.reading.claim..")
            .layer("face")
            .definedBy("org.bestand.reading")
            .whereLayer("pack")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayOnlyAccessLayers("pack")
            .whereLayer("syntax")
            .mayOnlyAccessLayers("text", "pack")
            .whereLayer("mention")
            .mayOnlyAccessLayers("syntax", "text", "pack")
            .whereLayer("claim")
            .mayOnlyAccessLayers("mention", "syntax", "text", "pack")
            .whereLayer("face")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule nothingGoesRoundInCircles =
            slices().matching("org.bestand.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule pureModulesTouchNoFileSocketDatabaseOrLog = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.sql..",
                    "javax.sql..",
                    "java.util.logging..",
                    "org.slf4j..",
                    "java.awt..")
            .orShould()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "a file of the machine",
                    c -> c.getName().startsWith("java.io.File")
                            || c.getName().equals("java.io.RandomAccessFile")
                            || c.getName().equals("java.io.PrintStream")));

    private static final Map<String, Set<String>> MACHINE = Map.of(
            "java.lang.System",
                    Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "getProperties", "exit"),
            "java.util.Locale", Set.of("getDefault"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"),
            "java.time.Instant", Set.of("now"),
            "java.time.LocalDate", Set.of("now"),
            "java.nio.charset.Charset", Set.of("defaultCharset"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.lang.Math", Set.of("random"));

    @ArchTest
    static final ArchRule pureModulesAskNothingOfTheMachine = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .callMethodWhere(
                    describe("asks the machine for time, place, language or chance", call -> MACHINE.getOrDefault(
                                    call.getTargetOwner().getName(), Set.of())
                            .contains(call.getName())))
            .orShould()
            .callMethodWhere(describe("uses the default language or charset", ArchitectureTest::usesDefault))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom");

    private static boolean usesDefault(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        int parameters = call.getTarget().getRawParameterTypes().size();
        boolean string = owner.equals("java.lang.String");
        boolean lettering = string
                && (call.getName().equals("toLowerCase") || call.getName().equals("toUpperCase"));
        boolean bytes = string && call.getName().equals("getBytes");
        boolean format = string
                && (call.getName().equals("format") || call.getName().equals("formatted"))
                && !call.getTarget().getRawParameterTypes().getFirst().getName().equals("java.util.Locale");
        return (lettering || bytes) && parameters == 0 || format;
    }

    @ArchTest
    static final ArchRule pureModulesKeepNoStaticState = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(PURE)
            .and()
            .areStatic()
            .should()
            .beFinal()
            .andShould(new ArchCondition<>("hold nothing that changes") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    JavaClass type = field.getRawType();
                    boolean mutable = type.isAssignableTo(java.util.concurrent.atomic.AtomicReference.class)
                            || type.isAssignableTo(java.util.concurrent.atomic.AtomicLong.class)
                            || type.isAssignableTo(java.util.concurrent.atomic.AtomicInteger.class)
                            || type.isAssignableTo(ThreadLocal.class)
                            || type.isAssignableTo(StringBuilder.class)
                            || type.isAssignableTo(java.util.HashMap.class)
                            || type.isAssignableTo(java.util.ArrayList.class);
                    if (mutable && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                    }
                }
            });

    private static final String[] OF_THE_MACHINE = {
        "org.bestand.intake..", "org.bestand.app..", "org.bestand.record..", "org.bestand.training.."
    };

    @ArchTest
    static final ArchRule onlyIntakeAndTheProgramOpenForeignBytes = noClasses()
            .that()
            .resideOutsideOfPackages(OF_THE_MACHINE)
            .and()
            .resideOutsideOfPackage("org.bestand.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..");

    @ArchTest
    static final ArchRule theDeskHasNoFileButWhatIsBroughtToIt = noClasses()
            .that()
            .resideInAPackage("org.bestand.desk..")
            .and()
            .resideOutsideOfPackages("org.bestand.desk.uploads", "org.bestand.desk.room")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..");

    @ArchTest
    static final ArchRule theDeskKnowsAddressesAndOpensNone = noClasses()
            .that()
            .resideInAPackage("org.bestand.desk..")
            .and()
            .haveSimpleNameNotStartingWith("Settings") // asks whether a name is one of this machine
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "more of the net than the writing of addresses",
                    c -> c.getPackageName().startsWith("java.net")
                            && !Set.of("URI", "URLEncoder", "URLDecoder", "URISyntaxException")
                                    .contains(c.getSimpleName())));

    @ArchTest
    static final ArchRule onlyTheRecordKnowsTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackages("org.bestand.record..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..", "org.postgresql..", "com.zaxxer..");

    @ArchTest
    static final ArchRule onlySigningInKnowsHowPasswordsAreHashed = noClasses()
            .that()
            .resideOutsideOfPackages("org.bestand.desk.sign..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bouncycastle..");

    @ArchTest
    static final ArchRule formatsShareTheViewAndKnowNoOther = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("claims")
            .definedBy("org.bestand.exchange")
            .layer("view")
            .definedBy("org.bestand.exchange.view")
            .layer("dossier")
            .definedBy("org.bestand.exchange.dossier")
            .layer("map")
            .definedBy("org.bestand.exchange.geojson")
            .layer("formats")
            .definedBy(
                    "org.bestand.exchange.ucdp",
                    "org.bestand.exchange.acled",
                    "org.bestand.exchange.eventreport",
                    "org.bestand.exchange.plover",
                    "org.bestand.exchange.jsonld",
                    "org.bestand.exchange.ledger")
            .whereLayer("claims")
            .mayNotAccessAnyLayer()
            .whereLayer("view")
            .mayOnlyAccessLayers("claims")
            .whereLayer("dossier")
            .mayOnlyAccessLayers("view", "claims")
            .whereLayer("map")
            .mayOnlyAccessLayers("view", "claims", "dossier")
            .whereLayer("formats")
            .mayOnlyAccessLayers("view", "claims");

    @ArchTest
    static final ArchRule formatsDoNotKnowEachOther = slices().matching(
                    "org.bestand.exchange.(ucdp|acled|eventreport|plover|jsonld|ledger)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule noLibraryOfParquetIsInTheProgram = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.bestand.parquet..", "com.jerolba..", "org.apache.parquet..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule onlyIntakeKnowsPagesFeedsArchivesAndTheWeb = noClasses()
            .that()
            .resideOutsideOfPackages("org.bestand.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "okhttp3..",
                    "org.jsoup..",
                    "org.jdom2..",
                    "com.rometools..",
                    "org.netpreserve..",
                    "net.dankito..",
                    "crawlercommons..");

    private static DescribedPredicate<JavaCall<?>> describe(
            String words, java.util.function.Predicate<JavaCall<?>> predicate) {
        return DescribedPredicate.describe(words, predicate);
    }
}
