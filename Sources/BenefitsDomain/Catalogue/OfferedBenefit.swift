package import BenefitsAPI
import CosellDomain
package import JSONSchema

/// What AWS offers partners to apply for.
package struct OfferedBenefit: Sendable {
    /// Nine characters, from which its id in each catalog is made.
    package let code: String
    package let name: String
    package let description: String
    package let program: String
    package let types: [Benefits.FulfillmentType]
    /// What an application for it has to say.
    package let request: ValueSchema
    package let terms: BenefitTerms
    package var status = Benefits.BenefitStatus.active

    /// Another in each catalog (benefits 2.1).
    package func id(in catalog: String) -> String { Self.id(coded: code, in: catalog) }

    static func id(coded code: String, in catalog: String) -> String {
        "ben-\(code)01" + (catalog == Catalog.aws ? "aws" : "sbx")
    }
}

/// How AWS handles applications for a benefit; no operation tells.
package struct BenefitTerms: Sendable {
    enum Amount: Sendable {
        /// `RequestedAmount`, which may not be above the cap.
        case requested
        /// Another member; what is granted is not above the cap.
        case basedOn(String)

        var member: String {
            switch self {
            case .requested: "RequestedAmount"
            case .basedOn(let member): member
            }
        }
    }

    /// In order; the first is where a submission goes.
    let stages: [String]
    /// Nil for a benefit without money.
    var amount: Amount?
    /// Nil for a benefit without money.
    var cap: Money?
    /// Whether what is granted can be drawn upon, application by application.
    var isWallet = false
    /// How long what was granted lasts.
    var months = 12
    var filesNeeded = 0
    var needsOpportunity = false
    /// Members of the details that lists show, as dotted paths.
    var shown: [String] = []
    /// Codes of the benefits whose applications may draw on what was granted.
    var drawnOnBy: [String] = []
}

/// Where an application may stand in its review (benefits 1.4).
enum ReviewStage {
    static let business = "BUSINESS_REVIEW"
    static let tech = "TECH_REVIEW"
    static let finance = "FINANCE_REVIEW"
    static let aws = "AWS_REVIEW"

    static let all = [business, tech, finance, aws]
    /// Those that an application may be taken back from.
    static let early = [business, tech]
}
