import Foundation

/// A folder among the temporary files of this machine that ends with the process: what a process that was killed has left
/// behind there is taken away by the next that makes one.
package final class ScratchFolder: Sendable {
    package let path: String
    /// Held open: while the folder is locked, its process lives.
    private let descriptor: Int32

    /// - Parameter name: what folders of this kind begin with.
    package init(named name: String, in parent: String = NSTemporaryDirectory()) throws {
        let base = URL(fileURLWithPath: parent, isDirectory: true).path
        Self.sweep(base, name)
        for _ in 1...Self.tries {
            let path = try Self.make("\(base)/\(name)")
            // Another process may take it for one that was left behind before it is locked.
            guard let descriptor = Self.lock(path) else { continue }
            (self.path, self.descriptor) = (path, descriptor)
            return
        }
        throw StoreError(.cannotOpen)
    }

    private static let tries = 8

    /// Takes it away with everything in it.
    package func remove() { try? FileManager.default.removeItem(atPath: path) }

    deinit {
        remove()
        close(descriptor)
    }

    private static func make(_ prefix: String) throws -> String {
        var template = Array("\(prefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw DataFolder.failure() }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// - Returns: nil where it is locked, somebody else's, or gone by then.
    private static func lock(_ path: String) -> Int32? {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        var facts = stat()
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &facts) == 0, facts.st_uid == getuid(),
            facts.st_nlink > 0
        else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    private static func sweep(_ parent: String, _ name: String) {
        let found = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        for folder in found where folder.hasPrefix(name) {
            guard let descriptor = lock("\(parent)/\(folder)") else { continue }
            try? FileManager.default.removeItem(atPath: "\(parent)/\(folder)")
            close(descriptor)
        }
    }
}
