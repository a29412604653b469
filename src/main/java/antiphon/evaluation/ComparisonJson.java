package antiphon.evaluation;

import antiphon.score.Melody;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Comparisons and takes as JSON for the cache: nothing is lost, NaN is told as such, a take is a row of numbers. */
final class ComparisonJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(OptionalInt.class, PlaceAsNumber.class)
            .addMixIn(OptionalDouble.class, NumberOrNaN.class)
            .addMixIn(Melody.class, MelodyAsNumbers.class)
            .build();

    byte[] write(Object document) throws IOException {
        return mapper.writeValueAsBytes(document);
    }

    /**
     * What {@link #write} wrote.
     *
     * @throws IOException where {@code json} is not that
     */
    <T> T read(byte[] json, Class<T> kind) throws IOException {
        var document = mapper.readValue(json, kind);
        if (document == null) {
            throw new IOException("it is empty");
        }
        return document;
    }

    @JsonSerialize(converter = PlaceWriting.class)
    @JsonDeserialize(converter = PlaceReading.class)
    private interface PlaceAsNumber {}

    @JsonSerialize(converter = NumberWriting.class)
    @JsonDeserialize(converter = NumberReading.class)
    private interface NumberOrNaN {}

    @JsonSerialize(converter = MelodyWriting.class)
    @JsonDeserialize(converter = MelodyReading.class)
    private interface MelodyAsNumbers {}

    private static final class PlaceWriting extends StdConverter<OptionalInt, Integer> {

        @Override
        public Integer convert(OptionalInt place) {
            return place.orElse(-1);
        }
    }

    private static final class PlaceReading extends StdConverter<Integer, OptionalInt> {

        @Override
        public OptionalInt convert(Integer number) {
            return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
        }
    }

    private static final class NumberWriting extends StdConverter<OptionalDouble, Double> {

        @Override
        public Double convert(OptionalDouble number) {
            return number.orElse(Double.NaN);
        }
    }

    private static final class NumberReading extends StdConverter<Double, OptionalDouble> {

        @Override
        public OptionalDouble convert(Double number) {
            return number.isNaN() ? OptionalDouble.empty() : OptionalDouble.of(number);
        }
    }

    private static final class MelodyWriting extends StdConverter<Melody, NoteRow> {

        @Override
        public NoteRow convert(Melody melody) {
            return NoteRow.of(melody);
        }
    }

    private static final class MelodyReading extends StdConverter<NoteRow, Melody> {

        @Override
        public Melody convert(NoteRow row) {
            return row.melody();
        }
    }
}
