import CosellWire

/// The name of a fact that a condition looks at; compared without regard to case, a tag's name included.
package struct ConditionKey: Hashable, Sendable {
    /// The name as written.
    package let name: String
    let folded: String
    /// The fact of the caller that the key stands for; nil for a fact of the request.
    let principalFact: PrincipalFact?

    package init(_ name: String) {
        self.name = name
        folded = name.lowercased()
        principalFact = PrincipalFact(foldedKey: folded)
    }

    package static func == (left: Self, right: Self) -> Bool { ExactText(left.folded) == ExactText(right.folded) }

    package func hash(into hasher: inout Hasher) { hasher.combine(ExactText(folded)) }
}

extension ConditionKey: ExpressibleByStringLiteral, CustomStringConvertible {
    package init(stringLiteral name: String) { self.init(name) }

    package var description: String { name }
}

/// The keys that Partner Central fills.
///
/// - Source: Access 4, selling 9.1.
extension ConditionKey {
    package static let catalog: Self = "partnercentral:Catalog"
    package static let channelHandshakeType: Self = "partnercentral:ChannelHandshakeType"
    package static let fulfillmentTypes: Self = "partnercentral:FulfillmentTypes"
    package static let programs: Self = "partnercentral:Programs"
    package static let relatedEntityType: Self = "partnercentral:RelatedEntityType"
    package static let verificationType: Self = "partnercentral:VerificationType"
    package static let passedToService: Self = "iam:PassedToService"
    package static let tagKeys: Self = "aws:TagKeys"
    /// The beginning of every `aws:RequestTag/…`.
    package static let requestTags: Self = "aws:RequestTag/"
    /// The beginning of every `aws:ResourceTag/…`.
    package static let resourceTags: Self = "aws:ResourceTag/"

    static let partnerCentral = [
        catalog, channelHandshakeType, fulfillmentTypes, programs, relatedEntityType, verificationType,
    ]
}
