package antiphon.network;

import org.bytedeco.javacpp.Pointer;

/** How much memory this process takes, native memory counted. */
public final class ResidentMemory {

    private ResidentMemory() {}

    /** Bytes of physical memory; 0 where the system does not tell. */
    public static long bytes() {
        return Pointer.physicalBytes();
    }
}
