import BenefitsAPI
import CosellDomain
import CosellRules
import CosellWire
import SellingDomain

/// A record that an application can be associated with (benefits 2.5).
enum LinkedResource: Hashable, Sendable {
    case opportunity(String)
    case allocation(String)

    /// An application has no more of them.
    static let limit = 10

    /// - Returns: nil for what is none, or stands in another catalog.
    init?(_ arn: String, in catalog: String) {
        guard let name = ResourceName(arn), name.text == arn, name.catalog == catalog else { return nil }
        switch name.kind {
        case "opportunity": self = .opportunity(String(name.identifier))
        case "benefit-allocation": self = .allocation(String(name.identifier))
        default: return nil
        }
    }

    /// What must be allowed on it.
    var reading: String {
        switch self {
        case .opportunity: "GetOpportunity"
        case .allocation: "GetBenefitAllocation"
        }
    }

    var type: Benefits.ResourceType {
        switch self {
        case .opportunity: .opportunity
        case .allocation: .benefitAllocation
        }
    }

    static func violation(_ field: String, _ arn: String, _ catalog: String) -> Violation {
        .request(
            field,
            .invalidValue,
            "\(arn.excerpt()) is neither an opportunity nor a benefit allocation of catalog \(catalog)",
            rule: "benefits 2.5"
        )
    }
}

extension Books {
    /// Looks at a record that is to be associated with an application.
    ///
    /// - Parameter field: the member that names it.
    /// - Returns: what hinders it by the rules of the benefit; nil for nothing.
    /// - Throws: denied, to who may not read it; missing, for what is not the caller's.
    func hindrance(
        _ resource: LinkedResource,
        _ arn: String,
        for benefit: OfferedBenefit,
        _ field: String
    ) throws -> Violation? {
        guard call.permits(resource.reading, arn) else {
            throw Objection.denied(
                """
                User: \(call.caller) is not authorized to perform: partnercentral:\(resource.reading) on resource: \(arn)
                """
            )
        }
        let isOwn = ResourceName(arn)?.account == call.account
        switch resource {
        case .opportunity(let id):
            guard try isOwn && opportunities.exists(id) else {
                throw Objection.notFound("Opportunity", arn, in: call.catalog)
            }
            return nil
        case .allocation(let id):
            guard isOwn, let allocation = try allocations.find(id) else {
                throw Objection.notFound("Benefit allocation", arn, in: call.catalog)
            }
            return allocation.hindrance(at: call.now, for: benefit, field)
        }
    }

    /// Whether an associated record is there, can be read, and may be used as when it was associated.
    func isUsable(_ resource: LinkedResource, _ arn: String, for benefit: OfferedBenefit) throws -> Bool {
        do {
            return try hindrance(resource, arn, for: benefit, "") == nil
        } catch Objection.missing, Objection.denied { return false }
    }
}

extension BenefitAllocation {
    fileprivate func hindrance(at now: Instant, for benefit: OfferedBenefit, _ field: String) -> Violation? {
        let state = view(at: now).status ?? .inactive
        guard state == .active else {
            return Violation(
                rule: "benefits 2.5",
                field: field,
                code: .invalidResourceState,
                message: "\(field): allocation \(id) is \(state); it must be ACTIVE"
            )
        }
        guard document.applicableBenefitIds?.contains(benefit.id(in: catalog)) ?? false else {
            return Violation(
                rule: "benefits 2.5",
                field: field,
                code: .invalidValue,
                message: "\(field): allocation \(id) cannot be used for \(benefit.name)"
            )
        }
        return nil
    }
}
