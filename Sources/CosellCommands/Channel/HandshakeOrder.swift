import ChannelAPI
import CosellShell
import CosellWire

/// What a command line of `cosell channel handshake` asks for, read.
struct HandshakeOrder: Sendable {
    let catalog: String
    let resource: String
    let type: Channel.HandshakeType
    /// The terms of a service period that is to start.
    var days: String?
    var end: Instant?
    var note: String?
    var parent: String?

    /// - Throws: ``Complaint`` for what cannot be meant.
    init(_ command: ChannelHandshake) throws(Complaint) {
        (catalog, resource) = (command.call.catalogName(), command.resource)
        (days, note, parent) = (command.noticeDays, command.note, command.pma)
        let kind = try Self.kind(resource)
        let terms = [("--notice-days", days), ("--until", command.until), ("--pma", command.pma)]
        if kind == .programManagementAccount {
            let given = terms.first { $0.1 != nil }?.0 ?? (command.revoke ? "--revoke" : nil)
            if let given {
                throw Complaint("it is for relationships", at: given, remedy: "Leave it away for \(resource).")
            }
            type = kind
            return
        }
        type = command.revoke ? .revokeServicePeriod : .startServicePeriod
        end = try command.until.map { text throws(Complaint) in try Self.moment(text) }
        if let given = terms.dropLast().first(where: { $0.1 != nil })?.0, command.revoke {
            throw Complaint("a revocation has no terms", at: given, remedy: "Leave it away, or leave --revoke.")
        }
        if days != nil, end != nil {
            throw Complaint("one of the two it is", at: "--until", remedy: "Leave it away, or leave --notice-days.")
        }
    }

    init(activating account: String, _ catalog: String) throws(Complaint) {
        (self.catalog, resource) = (catalog, account)
        type = .programManagementAccount
        guard try Self.kind(account) == type else {
            throw Complaint("'\(account)' is a relationship", remedy: "Say cosell channel handshake \(account).")
        }
    }

    /// The types of handshakes that can wait about it.
    var types: [Channel.HandshakeType] {
        type == .programManagementAccount ? [type] : [.startServicePeriod, .revokeServicePeriod]
    }

    /// Short ids are refused here already.
    private static func kind(_ resource: String) throws(Complaint) -> Channel.HandshakeType {
        let id = resource.split(separator: "/").last ?? ""
        let (prefix, rest) = (id.prefix { $0 != "-" }, id.drop { $0 != "-" }.dropFirst())
        let isId = rest.utf8.count == 13 && rest.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 }
        switch (prefix, isId) {
        case ("pma", true): return .programManagementAccount
        case ("rs", true): return .startServicePeriod
        default:
            throw Complaint(
                "'\(resource)' is nothing to agree on",
                remedy: "Give an id such as pma-1a2b3c4d5e6f7 or rs-1a2b3c4d5e6f7, or its ARN."
            )
        }
    }

    static func moment(_ text: String) throws(Complaint) -> Instant {
        guard let moment = Instant(text) ?? Instant(text + "T00:00:00Z") else {
            throw Complaint("'\(text)' is no day", at: "--until", remedy: "Write one such as 2027-06-30.")
        }
        return moment
    }
}
