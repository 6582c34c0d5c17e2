package import ChannelAPI
package import CosellDomain
import CosellWire

/// What IAM is asked about handshakes and contracts (channel 4.7).
extension AccessSubject {
    /// A bare id names no owner, and so an ARN of the caller's is asked for.
    func handshake(_ identifier: String, of account: String) -> String {
        guard !identifier.hasPrefix("arn:") else { return identifier }
        return ResourceName.handshake(identifier, account: account, catalog: catalog).text
    }

    func contract(_ identifier: String, of account: String) -> String {
        guard !identifier.hasPrefix("arn:") else { return identifier }
        return ResourceName.contract(identifier, account: account, catalog: catalog).text
    }
}

extension AccessFact {
    static let handshakeTypeKey = "partnercentral:ChannelHandshakeType"

    static func handshakeType(_ type: Channel.HandshakeType) -> AccessFact {
        AccessFact(key: handshakeTypeKey, values: [type.rawValue])
    }
}

extension Channel.CreateChannelHandshakeRequest: AccessSubject {
    package func resource(of account: String) -> String {
        let identifier = associatedResourceIdentifier
        return identifier.hasPrefix("rs-")
            ? relationship(identifier, under: parent, of: account) : programAccount(identifier, of: account)
    }

    private var parent: String {
        switch payload {
        case .startServicePeriodPayload(let payload)?: payload.programManagementAccountIdentifier
        case .revokeServicePeriodPayload(let payload)?: payload.programManagementAccountIdentifier
        default: "*"
        }
    }

    package var accessFacts: [AccessFact] { [.handshakeType(handshakeType)] + AccessFact.tags(tags ?? []) }
    package var alsoNeeds: [AccessNeed] { AccessNeed.tagging(tags) }
}

extension Channel.ListChannelHandshakesRequest: AccessSubject {
    package func resource(of account: String) -> String { handshake("*", of: account) }
    package var accessFacts: [AccessFact] { [.handshakeType(handshakeType)] }
}

/// A request about one handshake, whose type the record knows.
package protocol HandshakeSubject: RecordedSubject {
    var identifier: String { get }
}

extension HandshakeSubject {
    package func resource(of account: String) -> String { handshake(identifier, of: account) }

    package static var recordedKeys: [String] { [AccessFact.handshakeTypeKey] }

    package func recordedFacts(_ books: Books) throws -> [AccessFact] {
        let found = try books.handshakes.find(ResourceName.lastSegment(of: identifier))
        guard let found, !found.parts(of: books.call.account).isEmpty else { return [] }
        return [.handshakeType(found.type)]
    }
}

extension Channel.AcceptChannelHandshakeRequest: HandshakeSubject {}
extension Channel.RejectChannelHandshakeRequest: HandshakeSubject {}
extension Channel.CancelChannelHandshakeRequest: HandshakeSubject {}

extension Channel.CreateChannelContractRequest: AccessSubject {
    package func resource(of account: String) -> String {
        guard case .managedServicesAttestationPayload(let payload) = payload else {
            return relationship("*", under: "*", of: account)
        }
        return relationship(
            payload.relationshipIdentifier,
            under: payload.programManagementAccountIdentifier,
            of: account
        )
    }

    package var accessFacts: [AccessFact] { AccessFact.tags(tags ?? []) }
    package var alsoNeeds: [AccessNeed] { AccessNeed.tagging(tags) }
}

extension Channel.ListChannelContractsRequest: AccessSubject {
    package func resource(of account: String) -> String { contract("*", of: account) }
}

extension Channel.GetChannelContractRequest: AccessSubject {
    package func resource(of account: String) -> String { contract(identifier, of: account) }
}

extension Channel.CancelChannelContractRequest: AccessSubject {
    package func resource(of account: String) -> String { contract(identifier, of: account) }
}
