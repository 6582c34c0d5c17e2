#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A small file that processes read and write in turns, held by a lock of the operating system while one does.
struct BudgetFile: Sendable {
    let path: String

    /// A book holds some dozen lines; more is not ours.
    private static let limitBytes = 1 << 20

    enum Turn<Value> {
        case taken(Value)
        /// Another process holds the file.
        case busy
        /// It cannot be used on this machine.
        case unusable
    }

    /// Reads the file, lets `change` replace its content, and writes it.
    func update<Value>(_ change: (inout String) -> Value) -> Turn<Value> {
        guard Machine.makeFolder(of: path) else { return .unusable }
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { return .unusable }
        defer { close(file) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return errno == EWOULDBLOCK ? .busy : .unusable }
        defer { flock(file, LOCK_UN) }
        let bytes = (try? Machine.bytes(of: file, named: path, limit: Self.limitBytes)) ?? []
        var text = String(decoding: bytes, as: UTF8.self)
        let value = change(&text)
        return write(text, to: file) ? .taken(value) : .unusable
    }

    private func write(_ text: String, to file: Int32) -> Bool {
        ftruncate(file, 0) == 0 && Machine.write(Array(text.utf8), to: file)
    }
}
