import CosellShell
import Foundation

/// Where the bytes of an answer are kept: a file, or the standard output.
struct AnswerFile {
    private let path: String

    /// - Parameter path: `-` is the standard output.
    init(_ path: String) { self.path = path }

    /// Writes a file whole or not at all.
    func keep(_ bytes: [UInt8]) throws(Complaint) {
        guard path != "-" else { return try Self.show(bytes) }
        let place = NSString(string: path).expandingTildeInPath
        do {
            try Data(bytes).write(to: URL(filePath: place), options: .atomic)
        } catch {
            throw Complaint("the file cannot be written", at: path, remedy: error.localizedDescription)
        }
    }

    /// As they are, to whatever takes them.
    static func show(_ bytes: [UInt8]) throws(Complaint) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            throw Complaint("the output cannot be written", remedy: error.localizedDescription)
        }
    }
}
