import CosellShell
import Foundation

/// The bytes of a file one by one, read piece by piece, so that memory does not grow with the file.
package struct ByteFeed {
    /// The next piece; empty or nil at the end.
    private let piece: () throws -> [UInt8]?
    private var buffer: [UInt8] = []
    private var place = 0
    private var isAtEnd = false

    package static let pieceSize = 1 << 16

    /// - Parameter piece: what comes next, piece by piece.
    package init(_ piece: @escaping () throws -> [UInt8]?) { self.piece = piece }

    /// - Throws: ``Complaint`` when the file cannot be read twice, as a pipe cannot: it is checked whole before it is sent.
    package init(file: String) throws {
        var facts = stat()
        guard stat(file, &facts) == 0, let handle = FileHandle(forReadingAtPath: file) else {
            throw Complaint("the file cannot be read", at: file, remedy: "Paths are read from the current folder.")
        }
        guard facts.st_mode & S_IFMT == S_IFREG else {
            throw Complaint("it is no file", at: file, remedy: "Save it as a file: its results stand beside it.")
        }
        self.init { try handle.read(upToCount: Self.pieceSize).map(Array.init) }
    }

    package mutating func next() throws -> UInt8? {
        guard try fill() else { return nil }
        defer { place += 1 }
        return buffer[place]
    }

    package mutating func peek() throws -> UInt8? { try fill() ? buffer[place] : nil }

    /// Takes a byte away if it comes next.
    package mutating func skip(_ byte: UInt8) throws {
        if try peek() == byte { place += 1 }
    }

    /// What lies ahead in memory: of a file that has just been opened its first piece.
    package mutating func ahead() throws -> ArraySlice<UInt8> { try fill() ? buffer[place...] : [] }

    private mutating func fill() throws -> Bool {
        if place < buffer.count { return true }
        guard !isAtEnd, let next = try piece(), !next.isEmpty else {
            isAtEnd = true
            return false
        }
        (buffer, place) = (next, 0)
        return true
    }
}

extension ByteFeed {
    /// In bytes; 0 for what is not there.
    package static func size(of file: String) -> Int {
        var facts = stat()
        return stat(file, &facts) == 0 ? Int(facts.st_size) : 0
    }
}
