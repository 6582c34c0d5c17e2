import CosellShell
import CosellSync
import CosellWire
import Foundation

/// The file beside the rows that says of each what became of it: a line a row, written as soon as that is known.
package final class BulkResultFile {
    private let file: String
    private let handle: FileHandle
    private let source: BulkSource
    private let isCSV: Bool

    /// Opens it for one run, with what stands in it left there.
    ///
    /// - Throws: ``Complaint`` while another run writes into it.
    package init(_ file: String, of source: BulkSource) throws {
        let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Complaint(
                "the results cannot be written there",
                at: file,
                remedy: "Make the folder writable for you, or give --results another file."
            )
        }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        (self.file, self.source) = (file, source)
        isCSV = file.lowercased().hasSuffix(".csv")
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw Complaint("another run writes its results there", at: file, remedy: "Wait until it is done.")
        }
        try cutTornLine()
        if isCSV, try handle.seekToEnd() == 0 {
            try handle.write(contentsOf: Data(CSVLine.text(BulkResult.names.map { .text($0) }).utf8))
        }
    }

    /// Adds a line; it outlives the process when this returns.
    package func append(_ result: BulkResult) throws {
        let values = result.values(source)
        let text: String
        if isCSV {
            text = CSVLine.text(values.map { $0 == .null ? .none : .text($0.words) })
        } else {
            let members = zip(BulkResult.names, values).map { Document.Member($0, $1) }
            text = AuditedWrites.json(.object(members)) + "\n"
        }
        do { try handle.write(contentsOf: Data(text.utf8)) } catch {
            throw Complaints(
                [
                    Complaint(
                        "the result of a row cannot be written: \(error.localizedDescription)",
                        at: file,
                        remedy: "Make room, or let the file be written, and go on with --resume."
                    )
                ],
                exit: .failure
            )
        }
    }

    /// Takes away a last line that a kill has cut short: its row is one without a result.
    private func cutTornLine() throws {
        let size = try handle.seekToEnd()
        var end = size
        let piece: UInt64 = 1 << 16
        while end > 0 {
            let start = end > piece ? end - piece : 0
            try handle.seek(toOffset: start)
            let bytes = try handle.read(upToCount: Int(end - start)).map(Array.init) ?? []
            if let last = bytes.lastIndex(of: UInt8(ascii: "\n")) {
                end = start + UInt64(last) + 1
                break
            }
            end = start
        }
        if end < size { try handle.truncate(atOffset: end) }
        try handle.seekToEnd()
    }
}
