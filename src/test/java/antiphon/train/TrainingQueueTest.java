package antiphon.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.learner.NetworkPupils;
import antiphon.composer.learner.Pieces;
import antiphon.composer.store.ComposerFolder;
import antiphon.composer.training.Trainings;
import antiphon.fx.Messages;
import antiphon.library.Library;
import antiphon.library.RunState;
import antiphon.library.TrainingRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The queue of trainings")
class TrainingQueueTest {

    private static final int LONG = 1_000_000;

    @TempDir
    private Path folder;

    private Path music;
    private Library library;
    private HeardRuns heard;
    private TrainingQueue queue;

    @BeforeEach
    void open() throws Exception {
        music = Pieces.write(folder.resolve("music"), 5);
        library = Library.open(folder.resolve("library.db"));
        heard = new HeardRuns();
        var workshop = workshop(new Trainings(new NetworkPupils(), Duration.ofMillis(50)));
        queue = new TrainingQueue(library::runs, workshop, heard);
        queue.open();
    }

    @AfterEach
    void close() throws Exception {
        queue.close();
        library.close();
    }

    private Workshop workshop(Trainings trainings) {
        var courses = new Courses(trainings, new NetworkPupils(), composers());
        return new Workshop(composers(), courses, Messages.load());
    }

    private Path composers() {
        return folder.resolve("composers");
    }

    private void add(String name, int epochs) {
        queue.add(List.of(TinyRun.order(name, music, epochs)));
    }

    private void awaitState(String name, RunState state) throws InterruptedException {
        heard.await(name + " is " + state, () -> heard.is(name, state));
    }

    private void awaitSteps(int more) throws InterruptedException {
        var before = heard.stepCount();
        heard.await(more + " more steps", () -> heard.stepCount() >= before + more);
    }

    @Test
    @DisplayName("trains to the end, and makes a composer that one can hear at every point of its learning")
    void trains() throws Exception {
        add("mine", 3);

        awaitState("mine", RunState.DONE);

        heard.await("the composer is made", () -> heard.composers().equals(List.of("mine")));
        var composer = new ComposerFileReader().read(composers().resolve("mine.antiphon"));
        assertTrue(composer.description().finished());
        assertEquals(3, heard.epochs().size());
        assertEquals(
                List.of(0, 1, 2, 3),
                heard.samples().stream().map(sample -> sample.epoch()).toList());
        var id = heard.run("mine").id();
        assertEquals(heard.epochs(), library.runs().epochs(id));
        assertEquals(heard.samples(), library.runs().samples(id));
        assertEquals(6, heard.run("mine").real().size());
    }

    @Test
    @DisplayName("makes a composer of any point of the learning, under a name of its own")
    void makesComposersOfPoints() throws Exception {
        add("mine", 2);
        awaitState("mine", RunState.DONE);

        queue.makeComposer(heard.run("mine").id(), 1);

        heard.await("two composers", () -> heard.composers().equals(List.of("mine", "mine (epoch 1)")));
        assertTrue(Files.exists(composers().resolve("mine (epoch 1).antiphon")));
    }

    @Test
    @DisplayName("pauses a run and goes on with it where it was")
    void pauses() throws Exception {
        add("mine", LONG);
        awaitSteps(20);
        queue.pause(heard.run("mine").id());
        awaitState("mine", RunState.PAUSED);
        var stepsBefore = heard.stepCount();

        queue.goOn(heard.run("mine").id());
        awaitSteps(1);

        var id = heard.run("mine").id();
        queue.pause(id);
        heard.await("paused again", () -> heard.is("mine", RunState.PAUSED));
        var numbers =
                library.runs().epochs(id).stream().map(each -> each.epoch()).toList();
        assertEquals(numbers.size(), numbers.get(numbers.size() - 1), "no epoch lacks or is there twice");
        assertTrue(heard.stepCount() > stepsBefore);
    }

    @Test
    @DisplayName("keeps what a stopped run has learned, as a composer")
    void stops() throws Exception {
        add("mine", LONG);
        awaitSteps(10);

        queue.keep(heard.run("mine").id());
        awaitState("mine", RunState.STOPPED);

        assertTrue(Files.exists(composers().resolve("mine.antiphon")));
    }

    @Test
    @DisplayName("leaves nothing of a run that is thrown away")
    void discards() throws Exception {
        add("mine", LONG);
        awaitSteps(10);
        var run = heard.run("mine");

        queue.discard(run.id());
        heard.await("it is gone", () -> heard.runs().isEmpty());

        assertEquals(List.of(), library.runs().all());
        assertFalse(Files.exists(run.folder()));
        assertFalse(Files.exists(composers().resolve("mine.antiphon")));
    }

    @Test
    @DisplayName("lets as many work as cores are allowed, and those that began last give way")
    void keepsToCores() throws Exception {
        add("first", LONG);
        add("second", LONG);
        awaitState("first", RunState.RUNNING);
        awaitState("second", RunState.WAITING);

        queue.allow(2);
        awaitState("second", RunState.RUNNING);
        queue.allow(1);
        awaitState("second", RunState.WAITING);

        assertEquals(RunState.RUNNING, heard.state("first"));
        queue.discard(heard.run("first").id());
        awaitState("second", RunState.RUNNING);
    }

    @Test
    @DisplayName("remembers after a restart what was interrupted, and goes on with it when it is asked to")
    void survivesRestart() throws Exception {
        add("mine", LONG);
        add("next", LONG);
        awaitSteps(30);
        close();
        var epochs = heard.epochs().size();

        open();
        heard.await("both are there", () -> heard.runs().size() == 2);

        assertEquals(RunState.INTERRUPTED, heard.state("mine"));
        assertEquals(RunState.INTERRUPTED, heard.state("next"));
        queue.goOn(heard.run("mine").id());
        awaitSteps(5);
        assertTrue(heard.epochs().get(0).epoch() > epochs, "it began anew");
    }

    @Test
    @DisplayName("leaves runs alone that another program has in its queue")
    void sharesWithOthers() throws Exception {
        add("mine", LONG);
        awaitSteps(1);
        var others = new HeardRuns();
        var workshop = workshop(new Trainings(new NetworkPupils()));

        try (var second = new TrainingQueue(library::runs, workshop, others)) {
            second.open();
            second.add(List.of(TinyRun.order("theirs", music, 1)));
            others.await("theirs is done", () -> others.is("theirs", RunState.DONE));
        }

        assertEquals(1, others.runs().size());
        assertEquals(RunState.RUNNING, heard.state("mine"));
    }

    @Test
    @DisplayName("trains by the paper as well, through its stages")
    void trainsByThePaper() throws Exception {
        queue.add(List.of(TinyRun.byThePaper("published", music, 2)));

        awaitState("published", RunState.DONE);

        assertEquals(
                List.of("pretraining", "adversarial"),
                heard.epochs().stream().map(epoch -> epoch.stage()).toList());
        assertTrue(Files.exists(composers().resolve("published.antiphon")));
        assertTrue(heard.stepCount() >= 2);
    }

    @Test
    @DisplayName("tells why a run fails, and goes on with the next")
    void tellsFailures() throws Exception {
        var nothing = Files.createDirectories(folder.resolve("nothing"));
        queue.add(List.of(TinyRun.order("empty", nothing, 1), TinyRun.order("mine", music, 1)));

        awaitState("mine", RunState.DONE);

        assertEquals(RunState.FAILED, heard.state("empty"));
        assertTrue(heard.run("empty").note().startsWith("No file of the corpus can be used"));
    }

    @Test
    @DisplayName("offers a training again whose library was damaged and put aside, and goes on with it where it was")
    void findsRunsOfALostLibrary() throws Exception {
        add("over", 1);
        awaitState("over", RunState.DONE);
        add("mine", LONG);
        awaitState("mine", RunState.RUNNING);
        awaitSteps(30);
        queue.pause(heard.run("mine").id());
        awaitState("mine", RunState.PAUSED);
        var before = heard.run("mine");
        var epochs = library.runs().epochs(before.id());
        var samples = library.runs().samples(before.id());
        loseTheLibrary();

        open();
        awaitState("mine", RunState.INTERRUPTED);
        assertEquals(1, heard.runs().size());
        assertEquals(before.plan(), heard.run("mine").plan());
        assertEquals(before.created(), heard.run("mine").created());
        assertEquals(epochs, library.runs().epochs(heard.run("mine").id()));
        queue.goOn(heard.run("mine").id());
        awaitSteps(5);

        assertTrue(heard.epochs().get(0).epoch() > epochs.size(), "it began anew");
        var now = library.runs().samples(heard.run("mine").id());
        assertEquals(samples, now.subList(0, samples.size()));
    }

    @Test
    @DisplayName("leaves the files alone of a training whose library was lost, until it is asked to go on with it")
    void leavesOthersRuns() throws Exception {
        add("mine", LONG);
        awaitSteps(20);
        queue.pause(heard.run("mine").id());
        awaitState("mine", RunState.PAUSED);
        var checkpoint = RunFiles.of(heard.run("mine")).checkpoint();
        var bytes = Files.readAllBytes(checkpoint);
        loseTheLibrary();

        open();
        add("other", 1);
        awaitState("other", RunState.DONE);

        assertEquals(1, heard.epochs().get(0).epoch());
        assertArrayEquals(bytes, Files.readAllBytes(checkpoint));
    }

    private void loseTheLibrary() throws Exception {
        close();
        Files.writeString(folder.resolve("library.db"), "this was never a database".repeat(400));
    }

    @Test
    @DisplayName("makes no second composer of a training whose program ended before it could note the first")
    void makesOneComposer() throws Exception {
        add("mine", LONG);
        awaitSteps(10);
        queue.pause(heard.run("mine").id());
        awaitState("mine", RunState.PAUSED);
        workshop(new Trainings(new NetworkPupils())).settle(heard.run("mine"));

        queue.keep(heard.run("mine").id());
        awaitState("mine", RunState.STOPPED);

        heard.await("the composer is made", () -> heard.composers().equals(List.of("mine")));
        assertFalse(Files.exists(composers().resolve("mine 2.antiphon")));
    }

    @Test
    @DisplayName("leaves no checkpoint of a training that is over, where its program ended before it could forget it")
    void forgetsCheckpoints() throws Exception {
        add("mine", LONG);
        awaitSteps(10);
        queue.pause(heard.run("mine").id());
        awaitState("mine", RunState.PAUSED);
        var run = heard.run("mine");
        library.runs().state(run.id(), RunState.STOPPED, "");
        close();

        open();
        awaitState("mine", RunState.STOPPED);

        assertFalse(Files.exists(RunFiles.of(run).checkpoint()));
    }

    @Test
    @DisplayName("does the weightiest of what is asked of a run, whatever is asked afterwards")
    void keepsWishes() throws Exception {
        queue.allow(2);
        add("kept", LONG);
        add("thrown away", LONG);
        awaitState("kept", RunState.RUNNING);
        awaitState("thrown away", RunState.RUNNING);
        var checkpoint = RunFiles.of(heard.run("kept")).checkpoint();
        heard.await("there is something to keep", () -> Files.exists(checkpoint));

        queue.keep(heard.run("kept").id());
        queue.discard(heard.run("thrown away").id());
        queue.allow(0);
        var told = heard;
        close();
        open();

        assertEquals(List.of("kept"), told.composers());
        assertEquals(
                List.of("kept"),
                library.runs().all().stream().map(TrainingRun::name).toList());
        assertEquals(RunState.STOPPED, told.state("kept"));
    }

    @Test
    @DisplayName("still tells of a run that goes on what it told of it when it paused, but not why it failed")
    void keepsNotes() throws Exception {
        var failed = library.runs()
                .add(
                        "failed",
                        TinyRun.order("", music, LONG).plan(),
                        library.runs().newFolder());
        library.runs().state(failed.id(), RunState.FAILED, "The disk is full.");
        var paused = library.runs()
                .add(
                        "paused",
                        TinyRun.order("", music, LONG).plan(),
                        library.runs().newFolder());
        library.runs().state(paused.id(), RunState.PAUSED, "It learned no more.");
        close();
        open();
        queue.allow(2);

        queue.goOn(failed.id());
        queue.goOn(paused.id());
        awaitState("failed", RunState.RUNNING);
        awaitState("paused", RunState.RUNNING);
        awaitSteps(1);
        queue.pause(failed.id());
        queue.pause(paused.id());
        awaitState("failed", RunState.PAUSED);
        awaitState("paused", RunState.PAUSED);

        assertEquals("", heard.run("failed").note());
        assertEquals("It learned no more.", heard.run("paused").note());
    }

    @Test
    @DisplayName("goes on with a training whose base is gone meanwhile, and tells the base by the name that it had")
    void outlivesItsBase() throws Exception {
        add("base", 1);
        heard.await("the base is made", () -> heard.composers().equals(List.of("base")));
        var base = new ComposerFolder(composers()).rename(composers().resolve("base.antiphon"), "renamed");
        queue.add(List.of(TinyRun.from("renamed", "mine", music, LONG)));
        awaitState("mine", RunState.RUNNING);
        awaitSteps(5);
        queue.pause(heard.run("mine").id());
        awaitState("mine", RunState.PAUSED);
        Files.delete(base);

        queue.goOn(heard.run("mine").id());
        awaitState("mine", RunState.RUNNING);
        awaitSteps(1);
        queue.keep(heard.run("mine").id());
        awaitState("mine", RunState.STOPPED);

        var mine = new ComposerFileReader().read(composers().resolve("mine.antiphon"));
        assertEquals("renamed", mine.description().settings().get("from"));
    }
}
