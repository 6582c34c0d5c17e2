import Foundation
import Synchronization

/// The folder that holds one server's data; no second server can open it meanwhile.
final class DataFolder: Sendable {
    let databasePath: String
    /// The descriptor that holds the lock, or -1 when it is given back.
    private let lock: Atomic<Int32>

    /// Makes the folder if it is missing, for its owner only, and takes its lock.
    init(_ path: String) throws {
        let folder = URL(fileURLWithPath: path, isDirectory: true)
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700],
            )
        } catch {
            throw StoreError(.cannotOpen, cause: error)
        }
        databasePath = folder.appendingPathComponent("cosell.sqlite").path
        lock = Atomic(try Self.takeLock(folder.appendingPathComponent("cosell.lock").path))
    }

    /// Gives the lock back. The system does it for a process that died.
    func leave() {
        let descriptor = lock.exchange(-1, ordering: .relaxed)
        if descriptor >= 0 { close(descriptor) }
    }

    deinit {
        leave()
    }

    private static func takeLock(_ path: String) throws -> Int32 {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let code = errno
            let isReadOnly = [EACCES, EPERM, EROFS].contains(code)
            let cause = POSIXErrorCode(rawValue: code).map { POSIXError($0) }
            throw StoreError(isReadOnly ? .readOnly : .cannotOpen, cause: cause)
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw StoreError(.inUse)
        }
        return descriptor
    }
}
