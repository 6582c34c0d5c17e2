import CosellDomain
import CosellEvents
import CosellWire
import Foundation

/// A subscription as it is written and kept:
/// `{"pattern", "target": {"url"} or {"file"} or {"eventbridge", "bus", "region", "keys"}, "secret", "retry"}`.
extension Subscription {
    static let names = ["account", "catalog", "pattern", "target", "secret", "retry", "input"]

    /// What stands in the place of what is secret.
    static let concealed = "***"

    /// - Throws: ``ControlRefusal`` with the place of what cannot be meant.
    init(_ document: Document) throws(ControlRefusal) {
        let members = try Members(document, "", known: Self.names)
        account = try members.text("account")
        if let account, account.count != 12 || !account.allSatisfy({ $0.isASCII && $0.isNumber }) {
            throw members.wrong("account", "Give the twelve digits of an account.")
        }
        catalog = try members.text("catalog")
        if let catalog, !Catalog.all.contains(catalog) { throw members.wrong("catalog", "Give AWS or Sandbox.") }
        pattern = try members["pattern"].map { (document) throws(ControlRefusal) in try Self.pattern(document) }
        guard let target = members["target"] else {
            throw .required("target", fix: "Give {\"url\": …}, {\"file\": …} or {\"eventbridge\": …}.")
        }
        self.target = try Target(target)
        secret = try members.text("secret")
        if let retry = members["retry"] { self.retry = try Retry(retry) }
        input = try members["input"].map { (document) throws(ControlRefusal) in
            guard let input = EventInput(document) else { throw members.wrong("input", "Leave it out.") }
            return input
        }
    }

    init(_ stored: StoredSubscription) throws {
        try self.init(try JSONReader.document(from: stored.document))
    }

    static func pattern(_ document: Document, at field: String = "pattern") throws(ControlRefusal) -> EventPattern {
        do throws(BadPattern) {
            return try EventPattern(document)
        } catch {
            throw .invalid(
                error.path.isEmpty ? field : "\(field).\(error.path)",
                "The pattern matches no event: \(error)",
                fix: "docs/events.md shows patterns."
            )
        }
    }
}

extension Subscription.Retry {
    fileprivate init(_ document: Document) throws(ControlRefusal) {
        let members = try Members(document, "retry", known: ["attempts", "backoff"])
        attempts = try members.number("attempts", 1...1000) ?? attempts
        if let milliseconds = try members.duration("backoff") {
            guard 1...3_600_000 ~= milliseconds else { throw members.wrong("backoff", "Give 1ms to 1h.") }
            backoff = .milliseconds(milliseconds)
        }
    }
}

extension Subscription.Target {
    fileprivate init(_ document: Document) throws(ControlRefusal) {
        let members = try Members(document, "target", known: ["url", "file", "eventbridge", "bus", "region", "keys"])
        let kinds = ["url", "file", "eventbridge"].filter { members[$0] != nil }
        guard kinds.count == 1 else {
            throw .invalid("target", "target is not one place", fix: "Give one of url, file and eventbridge.")
        }
        if kinds[0] != "eventbridge", let odd = ["bus", "region", "keys"].first(where: { members[$0] != nil }) {
            throw members.wrong(odd, "It belongs to eventbridge.")
        }
        if let url = try members.text("url") {
            self = .webhook(url: try Self.address(url, members, "url"))
        } else if let path = try members.text("file") {
            guard path.hasPrefix("/") else { throw members.wrong("file", "Give a path that begins with /.") }
            self = .file(path: path)
        } else {
            let keys = try Members(
                members["keys"] ?? .object([]),
                "target.keys",
                known: ["accessKeyId", "secretAccessKey", "sessionToken"]
            )
            guard let id = try keys.text("accessKeyId"), let secret = try keys.text("secretAccessKey") else {
                throw .required("target.keys", fix: "Give accessKeyId and secretAccessKey.")
            }
            self = .eventBridge(
                endpoint: try Self.address(try members.text("eventbridge") ?? "", members, "eventbridge"),
                bus: try members.text("bus") ?? "default",
                region: try members.text("region") ?? "us-east-1",
                keys: Keys(accessKeyID: id, secretAccessKey: secret, sessionToken: try keys.text("sessionToken"))
            )
        }
    }

    private static func address(_ text: String, _ members: Members, _ name: String) throws(ControlRefusal) -> String {
        guard let url = URLComponents(string: text), ["http", "https"].contains(url.scheme?.lowercased()),
            let host = url.host, !host.isEmpty, url.fragment == nil
        else { throw members.wrong(name, "Give an address such as http://127.0.0.1:3000/events.") }
        return text
    }
}

extension Document {
    /// A subscription with its secrets as they are in another that was there, where it leaves them concealed.
    func revealing(by former: Document?) -> Document {
        replacing(["secret"], by: former).replacing(["target", "keys", "secretAccessKey"], by: former)
            .replacing(["target", "keys", "sessionToken"], by: former)
    }

    /// A subscription as it is shown.
    var concealingSecrets: Document {
        let veil = Document.object([])
        return replacing(["secret"], by: veil, conceals: true)
            .replacing(["target", "keys", "secretAccessKey"], by: veil, conceals: true)
            .replacing(["target", "keys", "sessionToken"], by: veil, conceals: true)
    }

    private func replacing(_ path: [String], by other: Document?, conceals: Bool = false) -> Document {
        guard case .object(let members) = self, let name = path.first else {
            if conceals { return .string(Subscription.concealed) }
            return self == .string(Subscription.concealed) ? other ?? self : self
        }
        return .object(
            members.map { member in
                guard member.name == name else { return member }
                let inner = member.value.replacing(Array(path.dropFirst()), by: other?[name], conceals: conceals)
                return .init(name, inner)
            }
        )
    }
}
