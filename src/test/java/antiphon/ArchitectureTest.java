package antiphon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Holds who may import whom: the table of packages, and the one place that each outside technology has. */
@AnalyzeClasses(packages = "antiphon", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Map<String, Set<String>> MAY_IMPORT = mayImport();

    @ArchTest
    static void packagesFormADag(JavaClasses classes) {
        slices().matching("antiphon.(*)..").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    static void everyPackageImportsOnlyWhatItsRowNames(JavaClasses classes) {
        MAY_IMPORT.forEach((name, allowed) -> noClasses()
                .that()
                .resideInAPackage(in(name))
                .should()
                .dependOnClassesThat(areOursButNotIn(name, allowed))
                .allowEmptyShould(true)
                .check(classes));
    }

    @ArchTest
    static void everyPackageHasARow(JavaClasses classes) {
        var known = MAY_IMPORT.keySet().stream().map(ArchitectureTest::in).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(known)
                .should()
                .resideOutsideOfPackage("antiphon.app..")
                .check(classes);
    }

    @ArchTest
    static void javaFxBeginsAtTheWindow(JavaClasses classes) {
        onlyIn(
                        Set.of("fx", "pianoroll", "compose", "train", "compare", "app"),
                        "javafx..",
                        "org.controlsfx..",
                        "atlantafx..",
                        "org.kordamp..")
                .check(classes);
    }

    @ArchTest
    static void nd4jLivesInTheNetwork(JavaClasses classes) {
        onlyIn(Set.of("network"), "org.nd4j..", "org.deeplearning4j..", "org.bytedeco..")
                .check(classes);
    }

    @ArchTest
    static void midiOfTheJdkLivesInMidiAndSound(JavaClasses classes) {
        onlyIn(Set.of("midi", "sound"), "javax.sound..", "com.sun.media.sound..")
                .check(classes);
    }

    @ArchTest
    static void chartsAreDrawnInTheEvaluation(JavaClasses classes) {
        onlyIn(Set.of("evaluation"), "org.knowm.xchart..", "org.apache.batik..").check(classes);
    }

    @ArchTest
    static void jdbcLivesInTheLibrary(JavaClasses classes) {
        onlyIn(Set.of("library"), "java.sql..", "org.sqlite..").check(classes);
    }

    private static Map<String, Set<String>> mayImport() {
        var rows = new LinkedHashMap<String, Set<String>>();
        rows.put("score", Set.of());
        rows.put("job", Set.of());
        rows.put("network", Set.of());
        rows.put("midi", Set.of("score"));
        rows.put("statistics", Set.of("score"));
        rows.put("sound", Set.of("score", "midi"));
        rows.put("corpus", Set.of("score", "midi", "job", "statistics"));
        rows.put("composer", Set.of("score", "midi", "corpus", "statistics", "network", "job"));
        rows.put("evaluation", Set.of("score", "midi", "statistics", "corpus", "composer", "job"));
        rows.put("library", Set.of("score", "midi", "statistics"));
        rows.put("fx", Set.of("job"));
        rows.put("pianoroll", Set.of("score", "fx"));
        var engine =
                Set.of("score", "job", "midi", "statistics", "sound", "corpus", "composer", "evaluation", "library");
        rows.put("cli", with(engine, "network"));
        for (var panel : Set.of("compose", "train", "compare")) {
            rows.put(panel, with(engine, "fx", "pianoroll"));
        }
        return rows;
    }

    private static Set<String> with(Set<String> packages, String... more) {
        var all = new HashSet<>(packages);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }

    private static ArchRule onlyIn(Set<String> packages, String... technology) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        packages.stream().map(ArchitectureTest::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(technology)
                .allowEmptyShould(true);
    }

    private static String in(String name) {
        return "antiphon." + name + "..";
    }

    private static DescribedPredicate<JavaClass> areOursButNotIn(String self, Set<String> allowed) {
        return new DescribedPredicate<>("are of a package that " + self + " may not import") {

            @Override
            public boolean test(JavaClass used) {
                var name = used.getPackageName() + ".";
                return name.startsWith("antiphon.")
                        && !name.startsWith("antiphon." + self + ".")
                        && allowed.stream().noneMatch(other -> name.startsWith("antiphon." + other + "."));
            }
        };
    }
}
