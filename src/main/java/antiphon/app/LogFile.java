package antiphon.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the window's log go to files in the data folder, of which ten of 5 MB are kept. */
final class LogFile {

    private static final int FILES = 10;
    private static final long MEGABYTES = 5;

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Path folder;

    LogFile(Path folder) {
        this.folder = folder;
    }

    /** From now on what happens is written, from information upwards. */
    void begin() {
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setFile(folder.resolve("antiphon.log").toString());
        appender.setEncoder(encoder());
        appender.setTriggeringPolicy(trigger());
        appender.setRollingPolicy(window(appender));
        appender.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(appender);
        context.getLogger("antiphon").setLevel(Level.INFO);
    }

    private PatternLayoutEncoder encoder() {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger: %msg%n");
        encoder.start();
        return encoder;
    }

    private SizeBasedTriggeringPolicy<ILoggingEvent> trigger() {
        var trigger = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        trigger.setContext(context);
        trigger.setMaxFileSize(new FileSize(MEGABYTES * FileSize.MB_COEFFICIENT));
        trigger.start();
        return trigger;
    }

    private FixedWindowRollingPolicy window(RollingFileAppender<ILoggingEvent> appender) {
        var window = new FixedWindowRollingPolicy();
        window.setContext(context);
        window.setParent(appender);
        window.setFileNamePattern(folder.resolve("antiphon.%i.log").toString());
        window.setMaxIndex(FILES - 1);
        window.start();
        return window;
    }
}
