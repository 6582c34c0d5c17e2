package import ChannelAPI
import CosellDomain
import CosellRules
import CosellWire

/// What one account proposes to another (channel 3.5).
///
/// ```
/// PENDING ─▶ ACCEPTED | REJECTED by its receiver, CANCELED by owner or sender, EXPIRED by time
/// ```
package struct Handshake: NamedRecord, Sendable {
    package typealias Status = Channel.HandshakeStatus

    /// As lists show it.
    package var document: Channel.ChannelHandshakeSummary
    /// The ARN of what it is about.
    let resource: String

    package init(resource: String, document: Channel.ChannelHandshakeSummary) {
        self.resource = resource
        self.document = document
    }

    package var id: String { document.id ?? "" }
    package var arn: String { document.arn ?? "" }
    var type: Channel.HandshakeType { document.handshakeType ?? .programManagementAccount }
    var status: Status { document.status ?? .pending }
    var owner: String { document.ownerAccountId ?? "" }
    var sender: String { document.senderAccountId ?? "" }
    var receiver: String { document.receiverAccountId ?? "" }
    var resourceID: String { document.associatedResourceId ?? "" }
    var createdAt: Instant { document.createdAt ?? Instant(seconds: 0) }
    var updatedAt: Instant { document.updatedAt ?? createdAt }
    var subject: ChannelSubject { ChannelSubject(.handshake, id) }

    /// What the lists of its type filter by: the program, or the type of the service period.
    var trait: String {
        switch document.detail {
        case .programManagementAccountHandshakeDetail(let detail): detail.program?.rawValue ?? ""
        case .startServicePeriodHandshakeDetail(let detail): detail.servicePeriodType?.rawValue ?? ""
        case .revokeServicePeriodHandshakeDetail(let detail): detail.servicePeriodType?.rawValue ?? ""
        default: ""
        }
    }

    /// The terms that a START proposes.
    var terms: Channel.StartServicePeriodHandshakeDetail? {
        if case .startServicePeriodHandshakeDetail(let terms) = document.detail { terms } else { nil }
    }

    mutating func end(_ status: Status, at moment: Instant) {
        document.status = status
        document.updatedAt = moment
    }

    /// Who has a part in it, and which.
    func parts(of account: String) -> Set<Part> {
        var parts: Set<Part> = []
        if account == owner || account == sender { parts.insert(.sender) }
        if account == receiver { parts.insert(.receiver) }
        return parts
    }

    /// The owner counts with the sender (channel 3.5).
    enum Part: Sendable {
        case sender
        case receiver
    }
}

extension Books {
    /// A handshake that the caller has a part in.
    ///
    /// - Throws: missing, for everything else; denied, for the wrong part.
    func requireHandshake(_ identifier: String, for part: Handshake.Part, to deed: String) throws -> Handshake {
        let found = try handshakes.find(ResourceName.lastSegment(of: identifier))
        guard let found, found.isNamed(by: identifier), !found.parts(of: call.account).isEmpty else {
            throw Objection.missing(.handshake, identifier, in: call.catalog)
        }
        guard found.parts(of: call.account).contains(part) else {
            let who = part == .receiver ? "its receiver" : "its owner and its sender"
            throw Objection.denied("Only \(who) can \(deed) handshake \(found.id).")
        }
        return found
    }

    /// What waits about a resource that is gone is over.
    func cancelHandshakes(about resource: String) throws {
        for var handshake in try handshakes.pending(about: resource) {
            handshake.end(.canceled, at: now)
            try handshakes.save(handshake)
        }
    }
}
