package antiphon.network.tape;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** The form in which weights are kept: how many parameters, then name, rows and columns of each, then all numbers. */
final class WeightFile {

    private static final String DAMAGED = "The weights of this composer are damaged or of another program version.";

    private final List<Parameter> parameters;

    WeightFile(List<Parameter> parameters) {
        this.parameters = parameters;
    }

    void write(float[] numbers, DataOutput out) throws IOException {
        out.writeInt(parameters.size());
        for (var parameter : parameters) {
            out.writeUTF(parameter.name());
            out.writeInt(parameter.rows());
            out.writeInt(parameter.columns());
        }
        writeNumbers(numbers, out);
    }

    float[] read(DataInput in) throws IOException {
        require(in.readInt() == parameters.size());
        var size = 0;
        for (var parameter : parameters) {
            require(in.readUTF().equals(parameter.name()));
            require(in.readInt() == parameter.rows());
            require(in.readInt() == parameter.columns());
            size += parameter.size();
        }
        return readNumbers(in, size);
    }

    static void writeNumbers(float[] numbers, DataOutput out) throws IOException {
        out.writeInt(numbers.length);
        var bytes = ByteBuffer.allocate(Float.BYTES * numbers.length);
        bytes.asFloatBuffer().put(numbers);
        out.write(bytes.array());
    }

    static float[] readNumbers(DataInput in, int expected) throws IOException {
        require(in.readInt() == expected);
        var bytes = new byte[Float.BYTES * expected];
        in.readFully(bytes);
        var numbers = new float[expected];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(numbers);
        return numbers;
    }

    private static void require(boolean fits) throws IOException {
        if (!fits) {
            throw new IOException(DAMAGED);
        }
    }
}
