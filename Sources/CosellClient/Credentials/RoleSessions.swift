import CosellWire
import Crypto
import Synchronization

/// Sessions of roles that outlive a process, in a folder that only their owner reads: so a second command needs neither
/// another call nor another code of a device.
final class RoleSessions: Sendable {
    private let folder: String
    private let surroundings: Surroundings
    /// Keys that this process has had. Who asks again has found them ended or refused, so the file has nothing to say.
    private let used = Mutex<Set<String>>([])

    /// - Returns: nil on a machine without a folder for it.
    init?(_ surroundings: Surroundings) {
        guard let cache = surroundings.variable("XDG_CACHE_HOME") ?? surroundings.home.map({ "\($0)/.cache" }) else {
            return nil
        }
        folder = "\(cache)/cosell/roles"
        self.surroundings = surroundings
    }

    /// - Returns: nil when there is none that lasts long enough to be worth a call.
    func kept(_ key: [String]) -> Credentials? {
        guard let bytes = try? surroundings.readFile(path(key)),
            let document = try? JSONReader.document(from: bytes),
            let start = document.text("Issued").flatMap(Instant.init),
            let found = try? IssuedCredentials(source: document.text("Source") ?? "a role")
                .credentials(in: document, spelled: .program),
            let end = found.expiresAt
        else { return nil }
        let margin = min(CredentialCache.earlySeconds, (end.seconds - start.seconds) / 4)
        guard surroundings.now().adding(seconds: margin) < end else { return nil }
        return used.withLock { $0.insert(found.accessKeyID).inserted } ? found : nil
    }

    /// Where nothing can be written, the session serves this process.
    func keep(_ credentials: Credentials, as key: [String]) {
        _ = used.withLock { $0.insert(credentials.accessKeyID) }
        guard let end = credentials.expiresAt, let token = credentials.sessionToken else { return }
        let writer = JSONWriter()
        writer.write(
            .object([
                .init("AccessKeyId", .string(credentials.accessKeyID)),
                .init("SecretAccessKey", .string(credentials.secretAccessKey)), .init("SessionToken", .string(token)),
                .init("Expiration", .string("\(end)")), .init("Issued", .string("\(surroundings.now())")),
                .init("Source", .string(credentials.source)),
            ])
        )
        try? surroundings.writeFile(path(key), writer.bytes)
    }

    private func path(_ key: [String]) -> String {
        let digest = SHA256.hash(data: Array(key.joined(separator: "\u{0}").utf8))
        let name = digest.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        return "\(folder)/\(name).json"
    }
}
