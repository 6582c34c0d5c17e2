import CosellEvents
import Foundation

/// Writes events behind what a file has, a line each, on the disk when it says so.
struct FileCarrier: EventCarrier {
    let path: String
    let input: EventInput?
    let width = 1

    func carry(_ parcel: Parcel) async -> CarryOutcome {
        let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return Self.failure }
        defer { close(descriptor) }
        var line = (input?.bytes(of: parcel.envelope) ?? parcel.envelope) + [UInt8(ascii: "\n")]
        // What a kill cut short is ended first.
        if Self.isCutShort(descriptor) { line.insert(UInt8(ascii: "\n"), at: 0) }
        var written = 0
        while written < line.count {
            let count = line[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return Self.failure }
            written += count
        }
        return fsync(descriptor) == 0 || errno == EINVAL ? .brought : Self.failure
    }

    func leave() async {}

    private static func isCutShort(_ descriptor: Int32) -> Bool {
        let end = lseek(descriptor, 0, SEEK_END)
        var last: UInt8 = 0
        return end > 0 && pread(descriptor, &last, 1, end - 1) == 1 && last != UInt8(ascii: "\n")
    }

    private static var failure: CarryOutcome { .failed(cause: String(cString: strerror(errno))) }
}
